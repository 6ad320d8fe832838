# case: level=assumed
# The file with the library is only built with a tag.
FROM golang:1.25
WORKDIR /app
COPY . .
RUN go build -o /app/server .
CMD ["/app/server"]
