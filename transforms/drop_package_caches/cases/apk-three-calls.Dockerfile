FROM alpine:3.20
RUN apk add a && make && apk add b && make c && apk add d
