FROM debian:bookworm
RUN apt-get update; apt-get dist-upgrade -y \
 && apt-get install -y \
      ack \
      wget \
 && apt-get clean; apt-get autoclean
