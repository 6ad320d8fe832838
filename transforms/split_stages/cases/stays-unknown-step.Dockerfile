# case: level=assumed
# stays: it is not known what `setup.sh` leaves behind
FROM golang:1.25
WORKDIR /src
COPY . .
RUN ./scripts/setup.sh
RUN go build -o /site .
CMD ["/site"]
