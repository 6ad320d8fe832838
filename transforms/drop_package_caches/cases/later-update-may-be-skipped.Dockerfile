FROM debian:12
RUN apt-get update && apt-get install -y curl
ARG X
RUN if [ -n "$X" ]; then apt-get update; fi; apt-get install -y git
