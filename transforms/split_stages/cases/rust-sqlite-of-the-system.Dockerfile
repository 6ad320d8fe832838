# case: level=assumed
# another crate brings its library, and not the one of SQLite
FROM rust:1
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/app"]
