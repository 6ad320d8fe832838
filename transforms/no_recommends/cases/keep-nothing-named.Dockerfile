# case: level=assumed
FROM debian:12
RUN apt-get install -f -y && xargs apt-get install -y < list
