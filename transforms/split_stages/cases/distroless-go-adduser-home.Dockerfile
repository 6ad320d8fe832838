# case: level=assumed
FROM golang:1
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/app .
RUN addgroup --gid 1001 app && adduser --disabled-password --gecos '' --ingroup app app
USER app
CMD ["app"]
