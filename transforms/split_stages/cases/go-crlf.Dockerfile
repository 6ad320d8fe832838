# case: level=assumed
FROM golang:1.25
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /site .
CMD ["/site"]
