# case: level=assumed
FROM debian:bookworm
RUN apt-get update && apt-get install -y composer
RUN apt-get update && apt-get install -y gcc-aarch64-linux-gnu cpanminus
RUN apt-get update && apt-get install -y php8.2-dev
