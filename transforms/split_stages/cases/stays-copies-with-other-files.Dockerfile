# case: level=assumed
# stays: what `cp` puts beside what was built: `static`
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o app . && mkdir /opt/x && cp -r app static /opt/x/
WORKDIR /opt/x
CMD ["/opt/x/app"]
