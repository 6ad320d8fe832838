# case: level=assumed
# stays: /app/run
FROM golang:1.25
WORKDIR /app
COPY . .
RUN make generate && go build -o /site .
RUN chmod 755 run
CMD ["/site"]
