# case: level=assumed
# mozilla/experimenter, dust-tt/dust: files that are read while it runs were not copied
FROM python:3.12
RUN apt-get update && apt-get install -y gcc libpq-dev
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY shop ./shop
COPY data ./data
COPY VERSION schema.json ./
CMD ["python", "-m", "shop"]
