# case: level=assumed
FROM maven:latest
COPY a /a
