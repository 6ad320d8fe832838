FROM python:3.12
RUN apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/* && pip install x && npm ci
