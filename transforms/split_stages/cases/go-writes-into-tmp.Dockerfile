# case: level=assumed
# an empty image has no /tmp
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /app .
CMD ["/app"]
