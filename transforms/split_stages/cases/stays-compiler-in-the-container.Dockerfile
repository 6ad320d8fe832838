# case: level=assumed
# stays: which builds
FROM debian:bookworm
RUN apt-get update && apt-get install -y gcc
COPY hello.c /src/hello.c
RUN gcc -o /usr/local/bin/hello /src/hello.c
CMD ["sh", "-c", "gcc -o x /src/hello.c && ./x"]
