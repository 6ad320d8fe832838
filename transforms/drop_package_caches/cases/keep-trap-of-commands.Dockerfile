FROM debian:12
SHELL ["/bin/bash", "-c"]
# One trap runs at every command, and one where a command fails that does not stand in front of &&.
RUN trap 'echo step' DEBUG; npm ci
RUN trap 'echo failed' ERR; npm ci
