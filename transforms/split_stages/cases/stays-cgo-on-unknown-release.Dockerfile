# case: level=assumed
# vladvasiliu/statuspage-exporter: GLIBC_2.34 not found
# stays: release
FROM golang:1.18
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /site .
CMD ["/site"]
