# case: level=assumed
FROM debian:12
RUN set $OPTIONS; apt-get update && apt-get install -y curl; make
