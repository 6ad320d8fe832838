# case: level=assumed
# Jon-Becker/heimdall-rs, solana-foundation/kora and others: the builder is of a newer release than what it runs on
FROM rust:1.90-bookworm
RUN apt-get update && apt-get install -y libssl-dev pkg-config
WORKDIR /app
COPY . .
RUN cargo build --release && cp target/release/app /usr/local/bin/
ENV RUST_LOG=info
USER nobody
ENTRYPOINT ["app"]
