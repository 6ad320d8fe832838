# case: level=assumed
# department-of-veterans-affairs/vets-api: the name that a compose file asks for means the whole stage
FROM golang:1.25 AS builder
WORKDIR /app
COPY go.mod main.go ./
RUN CGO_ENABLED=0 go build -o /usr/local/bin/server .
CMD ["server"]
