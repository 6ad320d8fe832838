# case: level=assumed
# PATH has the folder already
FROM golang:1.25
ENV APP_HOME=/opt/svc
WORKDIR $APP_HOME
COPY . .
RUN go build -o bin/app .
ENV PATH=$APP_HOME/bin:$PATH
CMD ["app"]
