FROM debian:bookworm
RUN rm -f /tmp/a && ./install.sh
RUN rm -rf /tmp/b && mkdir /c
