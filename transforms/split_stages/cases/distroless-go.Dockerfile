# case: level=assumed
FROM golang:1
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/app .
EXPOSE 8080
CMD app --port 8080
