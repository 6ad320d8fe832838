FROM debian:12
RUN touch /a
USER nobody
RUN touch /tmp/b
