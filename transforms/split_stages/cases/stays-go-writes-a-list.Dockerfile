# case: level=assumed
# stays: what `ls` says, which a step writes into the image
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /app .
RUN ls *.go > /files.txt
CMD ["/app"]
