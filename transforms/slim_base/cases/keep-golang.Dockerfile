# case: level=assumed
FROM golang:1.22
COPY a /a
