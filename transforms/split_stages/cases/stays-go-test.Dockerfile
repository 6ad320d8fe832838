# case: level=assumed
# stays: which builds
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /site .
CMD go test ./...
