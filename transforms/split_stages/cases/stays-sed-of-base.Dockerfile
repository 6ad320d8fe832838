# case: level=assumed
# stays: /etc/apt/sources.list
FROM golang:1.25
WORKDIR /src
COPY . .
RUN sed -i s/a/b/ /etc/apt/sources.list
RUN go build -o /site .
CMD ["/site"]
