# case: level=assumed
FROM debian:12
ARG PACKAGES
RUN apt-get install -y $PACKAGES
