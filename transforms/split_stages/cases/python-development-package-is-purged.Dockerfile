# case: level=assumed
# NVIDIA/spark-rapids-container: libpq5 went with libpq-dev when that was purged
FROM python:3.11-bookworm
WORKDIR /app
COPY . .
RUN apt-get update && \
    apt-get install -y gcc libpq-dev && \
    pip install --no-cache-dir -r requirements.txt && \
    apt-get purge -y --auto-remove gcc libpq-dev && \
    rm -rf /var/lib/apt/lists/*
CMD ["python", "app.py"]
