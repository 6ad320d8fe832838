# case: level=assumed
# caulagi/rust-k8s-demo: packages for the running program stayed in the builder; ENV and EXPOSE between the steps were lost
FROM rust:1.85
RUN apt-get update && apt-get install -y cmake fortunes
ENV RUST_LOG=info
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
COPY src ./src
ENV PATH=/usr/games:$PATH
EXPOSE 50051
RUN cargo build --release
CMD ["/app/target/release/quotes"]
