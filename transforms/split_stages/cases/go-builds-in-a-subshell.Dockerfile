# case: level=assumed
# what `cd` changes in a subshell ends with it
FROM golang:1.25
WORKDIR /src
COPY . .
RUN (cd tools && go build -o tool .) && go build -o app .
CMD ["/src/app"]
