# case: level=assumed
FROM debian:12
ARG TOOL
RUN apt-get update && apt-get install -y curl && $TOOL setup && "$HOME/bin/setup"
