# case: level=assumed
FROM debian:12
RUN apt-get install -y git && git clone git@example.com:x/y
