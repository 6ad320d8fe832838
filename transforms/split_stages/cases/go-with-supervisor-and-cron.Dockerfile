# case: level=assumed
# programs that are not called as their packages
FROM golang:1.25
RUN apt-get update && apt-get install -y cron supervisor
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/job .
COPY conf/crontab /etc/cron.d/job
RUN crontab /etc/cron.d/job
COPY conf/supervisord.conf /etc/supervisor/conf.d/app.conf
CMD ["/usr/bin/supervisord", "-n"]
