# case: level=assumed
# stays: has `wget`, which the container starts, is not known
# ozencb/couchtube: a health check needs wget
FROM golang:1.25-alpine
WORKDIR /app
COPY . .
RUN CGO_ENABLED=0 go build -o /app/server .
HEALTHCHECK CMD wget -q -O /dev/null http://localhost:8080/ || exit 1
CMD ["/app/server"]
