# case: level=assumed
# stays: GOPATH
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /site .
ENV HERE=$GOPATH
CMD ["/site"]
