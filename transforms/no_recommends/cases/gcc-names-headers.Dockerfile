# case: level=assumed
FROM debian:12
RUN apt-get install -y gcc make
