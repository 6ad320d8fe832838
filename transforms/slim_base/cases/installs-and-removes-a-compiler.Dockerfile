# case: level=assumed
FROM python:3.11
RUN apt-get update && apt-get install -y --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*
RUN pip install netifaces==0.11.0 && apt-get purge -y --auto-remove build-essential
RUN pip install psycopg2==2.9.9
CMD ["python", "a.py"]
