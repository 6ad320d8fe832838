# case: level=assumed
FROM ubuntu:24.04
RUN apt-get install -y lamp-server^
