# case: level=assumed
FROM golang:1
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/app .
CMD app --port $PORT
