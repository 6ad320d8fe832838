# case: level=assumed
# stays: depends on variables
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o $OUT .
CMD ["/site"]
