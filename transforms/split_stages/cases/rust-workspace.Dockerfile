# case: level=assumed
# caulagi/rust-k8s-demo: files and packages for run time stayed in the builder
FROM rust:1
WORKDIR /app
COPY . .
RUN cargo install --path crates/web
CMD ["web"]
