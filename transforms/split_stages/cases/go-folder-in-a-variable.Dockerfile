# case: level=assumed
# a folder that ENV names is copied by its path
FROM golang:1.25
ENV DATA_DIR=/var/lib/app
WORKDIR /src
COPY . .
RUN go build -o /app . && mkdir -p $DATA_DIR && mkdir /uploads
CMD ["/app"]
