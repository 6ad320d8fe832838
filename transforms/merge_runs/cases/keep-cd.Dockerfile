FROM debian:12
RUN cd /foo && make
RUN touch bar
