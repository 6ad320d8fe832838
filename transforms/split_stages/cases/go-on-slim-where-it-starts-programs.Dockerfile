# case: level=assumed
# janoside/btc-rpc-explorer, Nat1anWasTaken/lava: git and certificates are needed at run time
FROM golang:1.25
WORKDIR /app
COPY . .
RUN CGO_ENABLED=0 go build -o /app/server .
CMD ["/app/server"]
