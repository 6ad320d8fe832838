# case: level=assumed
# stays: makes a folder with a mode or an owner
FROM golang:1.25
RUN useradd -m web
WORKDIR /src
COPY . .
USER web
RUN go build -o /tmp/app . && mkdir /home/web/data
CMD ["/tmp/app"]
