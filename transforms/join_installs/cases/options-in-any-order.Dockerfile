# case: level=assumed
FROM debian:12
RUN apt-get install -y --no-install-recommends a && apt-get install --no-install-recommends -y b
