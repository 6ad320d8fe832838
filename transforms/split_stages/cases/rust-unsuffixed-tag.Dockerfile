# case: level=assumed
# Jon-Becker/heimdall-rs, solana-foundation/kora and others: rust:1 moved to another release than the runtime image
FROM rust:1
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["/app/target/release/app"]
