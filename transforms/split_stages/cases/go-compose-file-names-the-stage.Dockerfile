# case: level=assumed
# department-of-veterans-affairs/vets-api: a compose file names a stage that is not there any more
FROM golang:1.25 AS web
WORKDIR /app
COPY go.mod main.go ./
RUN CGO_ENABLED=0 go build -o /usr/local/bin/server .
CMD ["server"]
