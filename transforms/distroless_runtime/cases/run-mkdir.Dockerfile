# case: level=assumed
FROM golang:1.25 AS build
WORKDIR /src
COPY go.mod main.go ./
RUN CGO_ENABLED=0 go build -o /app .

FROM debian:trixie-slim
RUN mkdir /data && chmod 777 /data
COPY --from=build /app /app
CMD ["/app"]
