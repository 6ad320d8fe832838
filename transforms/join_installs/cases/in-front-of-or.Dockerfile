# case: level=assumed
FROM debian:12
RUN apt-get update && apt-get install -y git && apt-get install -y make || exit 4
