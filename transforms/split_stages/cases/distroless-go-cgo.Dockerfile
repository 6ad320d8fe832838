# case: level=assumed
FROM golang:1
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /usr/local/bin/app .
HEALTHCHECK CMD app --check || exit 1
CMD ["app"]
