FROM debian:12
ENV INSTALL="apt-get install -y"
RUN apt-get update && $INSTALL curl
RUN I='apt-get install -y'; apt-get update; $I curl; $I jq
RUN set -- apt-get install -y; apt-get update && "$@" jq
