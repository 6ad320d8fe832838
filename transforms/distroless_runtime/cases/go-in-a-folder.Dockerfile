# case: level=assumed
FROM golang:1.25 AS build
WORKDIR /src
COPY go.mod main.go ./
RUN CGO_ENABLED=0 go build -o /out/app .

FROM debian:trixie-slim
WORKDIR /srv
COPY --from=build /out .
CMD ["./app"]
