# case: level=assumed
# the same with an instruction for each step
FROM rust:1.89
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
RUN mkdir -p src && echo 'fn main() {}' > src/main.rs
RUN cargo build --release
RUN rm -rf src
COPY . .
RUN cargo build --release
CMD ["./target/release/app"]
