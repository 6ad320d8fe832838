# case: level=assumed
# automuteus/automuteus: data folders of the application (locales) came along; a relative path needs WORKDIR
FROM golang:1.25
WORKDIR /app
COPY . .
RUN go build -o server .
EXPOSE 8080
CMD ["./server"]
