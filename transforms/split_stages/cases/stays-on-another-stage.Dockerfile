# case: level=assumed
# stays: built on another stage
FROM golang:1.25 AS base
RUN go version
FROM base
WORKDIR /src
COPY . .
RUN go build -o /site .
CMD ["/site"]
