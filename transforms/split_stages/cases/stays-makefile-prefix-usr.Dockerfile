# case: level=assumed
# stays: what of /usr is installed
FROM debian:bookworm
RUN apt-get update && apt-get install -y gcc make
WORKDIR /src
COPY . .
RUN make && make install
CMD ["hello"]
