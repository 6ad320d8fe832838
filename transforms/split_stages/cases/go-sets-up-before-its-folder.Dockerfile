# case: level=assumed
# what runs in front of the first WORKDIR runs in the folder that the base sets
FROM golang:1.25
COPY corp.crt /usr/local/share/ca-certificates/
RUN update-ca-certificates
WORKDIR /src
COPY main.go go.mod ./
RUN go build -o /app .
CMD ["/app"]
