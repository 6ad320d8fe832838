# case: level=assumed
# stays: which folder is made: its name depends on variables
FROM golang:1.25
WORKDIR /src
COPY . .
RUN D=/var/lib/app; go build -o /app . && mkdir -p $D
CMD ["/app"]
