# case: level=assumed
# dependencies are built first with a main of one line, which goes again
FROM rust:1.89
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
RUN mkdir src && echo "fn main() {}" > src/main.rs && cargo build --release && rm -rf src
COPY src ./src
RUN touch src/main.rs && cargo build --release
CMD ["./target/release/app"]
