# case: level=assumed
FROM alpine:3.20
RUN apk add --virtual .a a && apk add --virtual .b b
