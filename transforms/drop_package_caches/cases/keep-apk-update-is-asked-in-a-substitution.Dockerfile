# case: level=assumed
FROM alpine:3.20
RUN apk update && apk add --no-cache curl && V=$(apk search -x foo)
