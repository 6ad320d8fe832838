# case: level=assumed
FROM ubuntu:24.04
COPY a /a
