FROM ubuntu:22.04
USER 1001
RUN echo "app:x:1001:0::/home/app:/bin/sh" >> /etc/passwd
RUN echo $HOME > /tmp/home
