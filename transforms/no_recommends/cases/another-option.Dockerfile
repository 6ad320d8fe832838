# case: level=assumed
FROM debian:12
RUN apt-get install -y -o Dpkg::Options::=--force-confold make
