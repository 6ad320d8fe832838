FROM debian:12
RUN apt-get update && apt-get install -y make && cp -r a / && mv b / && tar -xzf c.tgz -C /
