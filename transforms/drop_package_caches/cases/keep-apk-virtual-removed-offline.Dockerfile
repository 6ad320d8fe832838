# case: level=assumed
FROM alpine:3.20
RUN apk add --no-network curl
