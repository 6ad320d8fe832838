FROM debian:12
RUN tool a
RUN ( pip install tool && tool b )
