# case: level=assumed
# The compiler brings libgomp, and the slim image has none.
FROM golang:1.25
WORKDIR /app
COPY . .
RUN go build -o /app/server .
CMD ["/app/server"]
