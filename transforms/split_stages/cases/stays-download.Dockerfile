# case: level=assumed
# stays: it is not known what `curl` leaves behind
FROM golang:1.25
RUN curl -fsSL https://example.com/tool -o /usr/local/bin/tool
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/site .
CMD ["site"]
