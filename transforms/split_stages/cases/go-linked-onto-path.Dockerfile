# case: level=assumed
# a link puts the program where it is looked for
FROM golang:1.25
ENV APP_HOME=/opt/svc
WORKDIR $APP_HOME
COPY . .
RUN go build -o bin/app . && ln -s /opt/svc/bin/app /usr/local/bin/app
CMD ["app"]
