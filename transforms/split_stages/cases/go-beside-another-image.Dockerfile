# case: level=assumed
# jellyfin/jellyfin: a whole image is copied over the stage
FROM golang:1.25
COPY --from=linuxserver/ffmpeg:7.1 / /
WORKDIR /app
COPY . .
RUN CGO_ENABLED=0 go build -o /usr/local/bin/server .
CMD ["server"]
