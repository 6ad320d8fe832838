# case: level=assumed
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/site .
CMD ["site"]
