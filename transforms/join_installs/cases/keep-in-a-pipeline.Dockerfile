# case: level=assumed
FROM debian:12
RUN yes | apt-get install a && yes | apt-get install b
