# case: level=assumed
# filebrowser/filebrowser, optimizely/agent and others: certificates were not in the runtime image, or in the wrong stage
FROM rust:1.85
RUN apt-get update && apt-get install -y pkg-config libssl-dev ca-certificates
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/agent"]
