# case: level=assumed
FROM debian:trixie-slim
COPY --from=registry.example.com/app:1 /app /app
CMD ["/app"]
