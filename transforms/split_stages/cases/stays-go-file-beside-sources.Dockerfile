# case: level=assumed
# stays: whether the runtime stage has /src/pkg, where a step writes a file
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /app .
RUN touch pkg/state
CMD ["/app"]
