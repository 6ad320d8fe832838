# case: level=assumed
FROM golang:1-alpine
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/app .
RUN addgroup -S app && adduser -S -G app app
USER app
CMD ["app"]
