# case: level=assumed
FROM debian:12
# hadolint ignore=DL3015
RUN apt-get install -y curl
