# case: level=assumed
FROM debian:bookworm
RUN apt-get update && apt-get install -y gcc make libcurl4-openssl-dev zlib1g-dev
WORKDIR /usr/src/tool
COPY . .
RUN ./configure && make && make install
RUN ldconfig
CMD ["tool"]
