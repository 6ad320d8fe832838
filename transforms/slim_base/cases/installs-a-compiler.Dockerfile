# case: level=assumed
FROM python:3.11
RUN apt-get update && apt-get install -y --no-install-recommends build-essential libpq-dev libpq5 && rm -rf /var/lib/apt/lists/*
RUN pip install psycopg2==2.9.9
CMD ["python", "a.py"]
