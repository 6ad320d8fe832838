# case: level=assumed
# opf/openproject-docker-compose, maildev/maildev and others: a health check needs curl
FROM golang:1.25
WORKDIR /app
COPY . .
RUN CGO_ENABLED=0 go build -o /app/server .
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
CMD ["/app/server"]
