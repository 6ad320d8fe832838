# case: level=assumed
# stays: what GOLANG_VERSION is in the runtime stage, which a step uses
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /app . && echo $GOLANG_VERSION > /version
CMD ["/app"]
