# case: level=assumed
FROM rust:1
WORKDIR /work
COPY . .
RUN cargo build --release
CMD ["./target/release/host"]
