# case: level=assumed
# what is removed before it is made is copied as it is at the end
FROM golang:1.25
WORKDIR /src
COPY . .
RUN rm -rf data && mkdir data && go build -o /app .
CMD ["/app"]
