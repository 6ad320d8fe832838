# case: level=assumed
# what a script that is written out calls is in the builder's base
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /app .
CMD ["/app"]
