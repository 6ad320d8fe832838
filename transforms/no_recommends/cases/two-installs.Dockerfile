# case: level=assumed
FROM debian:12
RUN apt-get install -y curl && add-key && apt-get -y install git
