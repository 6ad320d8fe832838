# case: level=assumed
FROM alpine:3.20
RUN apk add --no-cache a && apk add --no-cache b && dnf -y install c && dnf -y install d
