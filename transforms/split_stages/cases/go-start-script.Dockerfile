# case: level=assumed
FROM golang:1.25
WORKDIR /app
COPY . .
RUN chmod +x *.sh && mkdir -p logs
RUN CGO_ENABLED=0 go build -o server . && chmod 755 server && chown -R nobody /app/logs
CMD ["./start.sh"]
