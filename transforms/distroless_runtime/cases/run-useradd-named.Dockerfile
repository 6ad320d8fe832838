# case: level=assumed
FROM golang:1.25 AS build
WORKDIR /src
COPY go.mod main.go ./
RUN CGO_ENABLED=0 go build -o /app .

FROM debian:trixie-slim
RUN useradd -r app
COPY --from=build /app /app
USER app
CMD ["/app"]
