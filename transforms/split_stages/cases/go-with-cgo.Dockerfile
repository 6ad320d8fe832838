# case: level=assumed
# ncabatoff/process-exporter: a dynamic Go binary on scratch does not start
FROM golang:1.25
RUN apt-get update && apt-get install -y gcc libsqlite3-dev
WORKDIR /app
COPY . .
RUN go build -o /app/server .
CMD ["/app/server"]
