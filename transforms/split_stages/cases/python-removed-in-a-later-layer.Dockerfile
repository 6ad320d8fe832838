# case: level=assumed
# What a later layer removes still ships.
FROM python:3.12-slim-bookworm
RUN apt-get update && apt-get install -y gcc && apt-get dist-clean
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
RUN apt-get purge -y --auto-remove gcc
COPY . .
CMD ["python", "app.py"]
