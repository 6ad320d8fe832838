# case: level=assumed
FROM debian:12
RUN apt-get update && apt-get install -y make
ENV A=b
RUN cp -a /var/lib/apt /keep
