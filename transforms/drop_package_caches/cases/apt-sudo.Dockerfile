FROM debian:12
USER me
RUN sudo apt-get update && sudo apt-get install -y curl
