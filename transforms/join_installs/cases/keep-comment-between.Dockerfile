# case: level=assumed
FROM debian:12
RUN apt-get install -y a && \
    # b needs the keys of a
    apt-get install -y b
