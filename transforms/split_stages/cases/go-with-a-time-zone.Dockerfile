# case: level=assumed
# GoogleContainerTools/distroless, nextlevelbuilder/goclaw: no time zones in the runtime image
FROM golang:1.25
ENV TZ=Europe/Berlin
WORKDIR /app
COPY . .
RUN CGO_ENABLED=0 go build -o /app/server .
CMD ["/app/server"]
