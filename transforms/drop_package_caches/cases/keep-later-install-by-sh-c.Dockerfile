# case: level=assumed
FROM debian:12
RUN apt-get update && apt-get install -y curl
ENV A=b
RUN sh -c 'apt-get install -y git'
