# case: level=assumed
FROM golang:1.25 AS build
WORKDIR /src
COPY go.mod main.go ./
RUN CGO_ENABLED=0 go build -o /app .

FROM alpine:3.22
RUN apk add --no-cache ca-certificates
COPY --from=build /app /app
HEALTHCHECK --interval=5s CMD /app --check || exit 1
ENTRYPOINT ["/app"]
