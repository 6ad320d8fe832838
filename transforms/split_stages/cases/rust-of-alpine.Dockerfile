# case: level=assumed
# Alpine's own Rust links with libgcc_s
FROM alpine:3.20
RUN apk add --no-cache cargo
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/app"]
