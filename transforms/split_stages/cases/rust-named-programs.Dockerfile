# case: level=assumed
# the program is called x, and there is none called y
FROM rust:1
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/x"]
