# case: level=assumed
FROM golang:1
RUN go mod download
RUN go build ./...
