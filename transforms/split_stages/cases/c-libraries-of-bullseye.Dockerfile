# case: level=assumed
# OpenSSL is 1.1 there
FROM buildpack-deps:bullseye
WORKDIR /src
COPY . .
RUN gcc -o /usr/local/bin/hello hello.c -lssl -lcrypto -lpthread -lpq
CMD ["hello"]
