# case: level=assumed
FROM golang:1.25
WORKDIR /go/src/app
COPY . .
RUN go install ./...
CMD ["worker"]
