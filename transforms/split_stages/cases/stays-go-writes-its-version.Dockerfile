# case: level=assumed
# stays: what `go` says, which a step writes into the image
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /app .
RUN echo "built by $(go version)" > /version.txt
CMD ["/app"]
