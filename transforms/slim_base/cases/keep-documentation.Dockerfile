# case: level=assumed
FROM debian:12
RUN cp -r /usr/share/doc/apt /doc
CMD ["ls", "/doc"]
