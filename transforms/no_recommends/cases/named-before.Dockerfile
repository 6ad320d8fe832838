# case: level=assumed
FROM debian:12
RUN apt-get install -y --no-install-recommends ca-certificates
RUN apt-get install -y curl
