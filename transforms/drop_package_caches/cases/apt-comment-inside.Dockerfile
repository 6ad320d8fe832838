FROM debian:12
RUN apt-get update && \
    # for the health check
    apt-get install -y curl \
    # for the build
        git && \
    make
