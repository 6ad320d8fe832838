FROM debian:12
RUN luarocks install lpeg
