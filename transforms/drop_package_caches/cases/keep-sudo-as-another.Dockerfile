# case: level=assumed
FROM debian:12
USER me
RUN sudo -u you apt-get update && sudo -u you apt-get install -y curl
