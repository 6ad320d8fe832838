FROM debian:12
RUN apt-get update && apt-get install -y make && cp -r a / && tar -xzf c.tgz -C /
