# case: level=assumed
FROM debian:12
USER me
RUN apt-get update && apt-get install -y curl
