# case: level=assumed
FROM python:3.12-slim-bookworm
RUN apt-get update && apt-get install -y gcc
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
RUN chmod 755 entrypoint.sh
ENTRYPOINT ["/app/entrypoint.sh"]
