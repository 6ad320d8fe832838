# case: level=assumed
# stays: what `mv` puts beside what was built: `static`
FROM golang:1.25
WORKDIR /src
COPY . .
RUN mkdir /opt/x && go build -o app . && mv static app /opt/x/
WORKDIR /opt/x
CMD ["/opt/x/app"]
