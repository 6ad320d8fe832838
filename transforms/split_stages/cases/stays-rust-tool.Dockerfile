# case: level=assumed
FROM rust:1
RUN cargo install cargo-watch
WORKDIR /app
COPY . .
CMD ["cargo", "watch"]
