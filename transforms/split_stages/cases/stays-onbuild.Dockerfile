# case: level=assumed
# stays: triggers
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /site .
ONBUILD COPY x /x
CMD ["/site"]
