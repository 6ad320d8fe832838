# case: level=assumed
FROM debian:12
RUN apt-get install -y \
    a \
    b && \
    apt-get install -y \
    c \
    d
