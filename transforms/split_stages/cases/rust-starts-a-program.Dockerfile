# case: level=assumed
# curl is in the builder's base and not in the runtime image
FROM rust:1.89
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/app"]
