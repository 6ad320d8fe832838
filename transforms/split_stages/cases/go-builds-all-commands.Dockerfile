# case: level=assumed
# the folder of all programs
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o bin/ ./cmd/...
CMD ["bin/api"]
