FROM debian:12
RUN tar xf x && make install
RUN tar xf y
