# case: level=assumed
# kyma-project/kyma, eko/pihole-exporter: certificates of the system are read without OpenSSL
FROM rust:1.85
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/agent"]
