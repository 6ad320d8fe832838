# case: level=assumed
# stays: `rm` works on /usr/local/lib/python3.12/site-packages/pip, which is copied of the builder
FROM python:3.12
WORKDIR /app
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc && pip install psycopg2 && rm -rf /usr/local/lib/python3.12/site-packages/pip /usr/local/bin/pip
COPY . .
CMD ["python", "app.py"]
