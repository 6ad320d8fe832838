# case: level=assumed
# stays: has the library `frobnicate`
FROM buildpack-deps:bookworm
WORKDIR /src
COPY . .
RUN gcc -o /usr/local/bin/hello hello.c -lfrobnicate -lm
CMD ["hello"]
