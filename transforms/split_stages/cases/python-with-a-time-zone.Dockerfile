# case: level=assumed
# mattogodoy/nametag: TZ is silently UTC without tzdata
FROM python:3.12
ENV TZ=Europe/Berlin
RUN apt-get update && apt-get install -y gcc libpq-dev tzdata
WORKDIR /app
COPY . .
RUN pip install --no-binary psycopg2 -r requirements.txt
CMD ["python", "app.py"]
