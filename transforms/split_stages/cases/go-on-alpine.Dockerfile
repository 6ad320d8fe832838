# case: level=assumed
FROM golang:1.25-alpine3.22
RUN apk add --no-cache git tzdata
WORKDIR /app
COPY go.mod ./
RUN go mod download
COPY . .
RUN go build -o main .
CMD ["./main"]
