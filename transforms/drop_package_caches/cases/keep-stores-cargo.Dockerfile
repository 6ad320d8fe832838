# case: level=assumed
FROM rust:1
RUN cargo install ripgrep && cargo build --release
