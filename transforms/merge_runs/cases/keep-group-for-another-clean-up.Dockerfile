FROM debian:bookworm
RUN mkdir /certs
RUN set -eux; \
    apt-get update; \
    apt-get install -y --no-install-recommends pigz; \
    apt-get dist-clean
