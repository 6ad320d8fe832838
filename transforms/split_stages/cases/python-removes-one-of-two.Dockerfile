# case: level=assumed
# make is not removed, and wget is gone where it is installed.
FROM python:3.12-slim-bookworm
WORKDIR /app
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc make wget && pip install -r requirements.txt && apt-get purge -y gcc wget
COPY . .
CMD ["python", "app.py"]
