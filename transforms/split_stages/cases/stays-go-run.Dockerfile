# case: level=assumed
# Human-Connection/Nitro-Web and others: what is run in a container for development
# stays: which builds
FROM golang:1.25
WORKDIR /src
COPY . .
RUN go build -o /site .
CMD ["go", "run", "."]
