# case: level=assumed
FROM alpine:3.20
RUN apk update && apk add --no-cache curl && sh -c "apk search foo > /list"
