# case: level=assumed
# it is linked with musl and libgcc_s, which the base has not
FROM rust:1-alpine3.20
ENV RUSTFLAGS="-C target-feature=-crt-static"
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/app"]
