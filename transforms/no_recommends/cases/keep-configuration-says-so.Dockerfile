# case: level=assumed
FROM debian:12
RUN echo 'APT::Install-Recommends "0";' > /etc/apt/apt.conf.d/x && apt-get install -y curl
