# case: level=assumed
# stays: which builds
FROM rust:1
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["cargo", "run", "--release"]
