# case: level=assumed
FROM debian:bookworm
RUN apt-get update
RUN apt-get install -y curl
RUN apt-get install -y build-essential
COPY hello.c /src/hello.c
RUN gcc -o /usr/local/bin/hello /src/hello.c
CMD ["/bin/sh", "-c", "hello && curl --version"]
