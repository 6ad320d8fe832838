# case: level=assumed
# stays: /app/run.sh
FROM python:3.12-slim-bookworm
RUN apt-get update && apt-get install -y gcc
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
RUN chmod 755 run.sh
CMD ["python", "app.py"]
