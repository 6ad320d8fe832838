# case: level=assumed
FROM golang:1
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/app .
RUN useradd -r -u 1001 app
USER app
CMD ["app"]
