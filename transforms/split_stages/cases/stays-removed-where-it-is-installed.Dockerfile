# case: level=assumed
# A compiler that is gone in the layer that brings it is not left behind by a split.
FROM python:3.12-slim-bookworm
WORKDIR /app
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc && pip install -r requirements.txt \
    && apt-get purge -y --auto-remove gcc && apt-get dist-clean
COPY . .
CMD ["python", "app.py"]
