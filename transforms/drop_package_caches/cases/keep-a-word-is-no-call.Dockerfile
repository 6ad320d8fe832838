# case: level=assumed
FROM debian:12
RUN echo 'pip install x' > /hint && grep npm /etc/motd
