# case: level=assumed
# stays: it builds no program
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -buildmode=plugin -o /x.so .
CMD ["/x"]
