# case: level=assumed
# mattogodoy/nametag: TZ is silently UTC without tzdata; kacperkwapisz/mail-mcp: an Alpine builder has no zoneinfo to copy
FROM golang:1.25-alpine
ENV TZ=Europe/Berlin
WORKDIR /app
COPY . .
RUN CGO_ENABLED=0 go build -o /app/server .
CMD ["/app/server"]
