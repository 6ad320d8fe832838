# case: level=assumed
# stays: `ln` works in a folder that its RUN goes to first
FROM golang:1.25
WORKDIR /src
COPY . .
RUN cd cmd && go build -o /app . && ln -s /app latest
CMD ["/app"]
