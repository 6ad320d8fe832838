# case: level=assumed
# janoside/btc-rpc-explorer, Nat1anWasTaken/lava: git is started, which the base brought
FROM rust:1.85
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/agent"]
