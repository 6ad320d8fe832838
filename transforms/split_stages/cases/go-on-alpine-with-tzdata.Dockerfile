# case: level=assumed
# mattogodoy/nametag: tzdata is asked for, and TZ is read
FROM golang:1.25-alpine
RUN apk add --no-cache git tzdata
ENV TZ=Europe/Berlin
WORKDIR /app
COPY . .
RUN CGO_ENABLED=0 go build -o /app/server .
CMD ["/app/server"]
