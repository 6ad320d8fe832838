# case: level=assumed
FROM debian:12
RUN rm -rf /usr/share/doc /usr/share/man
CMD ["bash"]
