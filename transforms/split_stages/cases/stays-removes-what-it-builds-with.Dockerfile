# case: level=assumed
# stays: it removes what it builds with
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y gcc make && ./fetch.sh && make && make install \
    && apt-get purge -y --auto-remove gcc make
CMD ["tool"]
