# case: level=assumed
# the slim tag follows the newest release as the full one does
FROM rust:1-slim
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/app"]
