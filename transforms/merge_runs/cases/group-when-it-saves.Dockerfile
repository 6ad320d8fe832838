FROM debian:12
RUN touch /tmp/x; ls /tmp/x || true
RUN rm -f /tmp/x
