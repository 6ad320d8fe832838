FROM debian:12
RUN touch /tmp/x
RUN set -ex; rm /tmp/x; touch /y
