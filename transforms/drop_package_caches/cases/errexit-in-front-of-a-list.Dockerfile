FROM debian:12
RUN set -ex && apt-get update && apt-get install -y jq; make
RUN set -o errexit && apt-get update && apt-get install -y jq
RUN test -e /x && set -e; npm install -g yo
