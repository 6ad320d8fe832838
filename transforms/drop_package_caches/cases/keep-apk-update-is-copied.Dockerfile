# case: level=assumed
FROM alpine:3.20
RUN apk update && apk add --no-cache curl && cp -r /var/cache/apk /keep
