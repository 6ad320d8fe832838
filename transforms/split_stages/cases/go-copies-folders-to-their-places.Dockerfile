# case: level=assumed
# hypothesis/h, openfun/joanie: COPY of a folder copies what is in it
FROM golang:1.25
WORKDIR /app
COPY go.mod *.go ./
COPY templates ./templates/
COPY assets/ /srv/assets/
RUN CGO_ENABLED=0 go build -o /usr/local/bin/server .
CMD ["server"]
