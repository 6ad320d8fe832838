# case: level=assumed
# the Makefile's own prefix is not /usr/local
FROM debian:bookworm
RUN apt-get update && apt-get install -y gcc make
WORKDIR /src
COPY . .
RUN make && make install
CMD ["/opt/hello/bin/hello"]
