# case: level=assumed
FROM debian:12
RUN apt-get install --no-install-recommends -y curl && apt-get -y --no-install-recommends install git
