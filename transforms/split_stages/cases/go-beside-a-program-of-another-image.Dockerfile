# case: level=assumed
# jellyfin/jellyfin: a program of another image may need libraries of the base
FROM golang:1.25
COPY --from=linuxserver/ffmpeg:7.1 /usr/local/bin/ffmpeg /usr/local/bin/ffmpeg
WORKDIR /app
COPY . .
RUN CGO_ENABLED=0 go build -o /usr/local/bin/server .
CMD ["server"]
