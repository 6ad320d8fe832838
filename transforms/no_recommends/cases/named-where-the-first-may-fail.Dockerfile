# case: level=assumed
FROM debian:12
RUN apt-get update; test -e /x && apt-get install -y curl; apt-get install -y wget
