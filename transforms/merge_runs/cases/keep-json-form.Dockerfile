FROM debian:12
RUN touch /a
RUN ["/bin/echo", "x"]
