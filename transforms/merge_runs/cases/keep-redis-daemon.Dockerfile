FROM debian:12
RUN redis-server --daemonize yes
RUN redis-cli ping
