FROM debian:12
RUN apt-get update && apt-get install -y curl
RUN test -e /x && apt-get update; apt-get install -y jq
RUN apt-get update & wait; apt-get install -y git
