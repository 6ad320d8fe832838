# case: level=assumed
# stays: neither CMD nor ENTRYPOINT
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /site .
