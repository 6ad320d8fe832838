# case: level=assumed
# stays: `echo` uses V, which its RUN sets
FROM golang:1.25
WORKDIR /src
COPY . .
RUN V=1.2 && go build -o /app . && echo $V > /version
CMD ["/app"]
