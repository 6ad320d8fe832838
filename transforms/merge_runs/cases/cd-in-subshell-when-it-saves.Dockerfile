FROM debian:12
RUN cd /usr/src && tar xf x.tar && make
RUN rm -rf /usr/src/x
