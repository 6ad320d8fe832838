FROM debian:12
RUN if true; then apt-get update && apt-get install -y curl; fi
