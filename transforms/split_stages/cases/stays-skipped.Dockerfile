# case: level=assumed
# stays: a comment above
FROM golang:1.25
WORKDIR /src
COPY . .
# leanfile: skip=split-stages -- debugged in the container
RUN go build -o /site .
CMD ["/site"]
