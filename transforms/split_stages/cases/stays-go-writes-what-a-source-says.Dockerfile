# case: level=assumed
# stays: `cat` copies what only builds
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /app .
RUN cat go.mod > /module.txt
CMD ["/app"]
