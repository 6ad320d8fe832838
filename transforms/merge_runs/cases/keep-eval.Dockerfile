FROM debian:12
RUN eval "touch /a"
RUN rm /a
