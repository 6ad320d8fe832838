# case: level=assumed
FROM alpine:3.20
RUN apk update
ENV A=b
RUN apk add --no-cache curl
