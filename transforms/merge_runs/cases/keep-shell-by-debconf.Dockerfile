FROM ubuntu:22.04
RUN echo "dash dash/sh boolean false" | debconf-set-selections && apt-get install -y --reinstall dash
RUN [[ a == a ]]
