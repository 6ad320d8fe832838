# case: level=assumed
# stays: it is not known what `wget` leaves behind
# caulagi/rust-k8s-demo: a downloaded probe stayed in the builder
FROM rust:1.85
WORKDIR /app
COPY . .
RUN cargo build --release
RUN wget -qO /bin/grpc_health_probe https://example.org/grpc_health_probe && chmod +x /bin/grpc_health_probe
HEALTHCHECK CMD /bin/grpc_health_probe -addr=:50051
CMD ["/app/target/release/quotes"]
