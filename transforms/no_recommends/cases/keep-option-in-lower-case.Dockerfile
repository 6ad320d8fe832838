# case: level=assumed
FROM debian:12
RUN apt-get -o apt::install-recommends=false install -y curl
