# case: level=assumed
# stays: what `pip uninstall` takes away
FROM python:3.12
WORKDIR /app
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc && pip install psycopg2 && pip uninstall -y pip setuptools
COPY . .
CMD ["python", "app.py"]
