# case: level=assumed
# stays: distribution
FROM company/go:1
WORKDIR /src
COPY . .
RUN go build -o /site .
CMD ["/site"]
