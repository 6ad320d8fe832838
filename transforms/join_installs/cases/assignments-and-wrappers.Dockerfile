# case: level=assumed
FROM debian:12
RUN DEBIAN_FRONTEND=noninteractive sudo apt-get -qq install -y a && DEBIAN_FRONTEND=noninteractive sudo apt-get -qq install -y b
