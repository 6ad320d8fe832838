# case: level=assumed
FROM python:3.11
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
RUN curl -fsSL https://example.com/b -o b
CMD ["python", "b"]
