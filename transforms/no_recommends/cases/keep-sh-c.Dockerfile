# case: level=assumed
FROM debian:12
RUN sh -c 'apt-get install -y curl'
