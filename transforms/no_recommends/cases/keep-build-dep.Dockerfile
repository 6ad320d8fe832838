# case: level=assumed
FROM debian:12
RUN apt-get build-dep -y curl
