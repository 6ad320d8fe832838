FROM debian:12
RUN sleep 1 &
RUN if true; then touch /x; fi
