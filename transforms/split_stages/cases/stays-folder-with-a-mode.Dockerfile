# case: level=assumed
# stays: makes a folder with a mode or an owner
FROM golang:1.25
ENV DATA_DIR=/var/lib/app
WORKDIR /src
COPY . .
RUN go build -o /app . && mkdir -p $DATA_DIR && mkdir -m 0777 /uploads
CMD ["/app"]
