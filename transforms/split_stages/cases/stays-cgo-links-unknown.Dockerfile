# case: level=assumed
# stays: which package has the library `vendorthing` that cgo links with
FROM golang:1.25
WORKDIR /app
COPY . .
RUN go build -o /app/server .
CMD ["/app/server"]
