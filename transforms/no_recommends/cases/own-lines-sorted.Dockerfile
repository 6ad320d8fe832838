# case: level=assumed
FROM ubuntu:24.04
RUN apt-get update && apt-get install -y \
    bzip2 \
    wget \
    zip
