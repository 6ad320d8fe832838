# case: level=assumed
FROM golang:1.25 AS build
WORKDIR /src
COPY go.mod main.go ./
RUN CGO_ENABLED=0 go build -o /out/app .

FROM debian:bookworm-slim
# Certificates
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates tzdata && rm -rf /var/lib/apt/lists/*
WORKDIR /srv
COPY --from=build /out/app /usr/local/bin/
USER 1000:1000
EXPOSE 8080
ENTRYPOINT ["app"]
CMD ["--port", "8080"]
