# case: level=assumed
FROM python:3.11 AS app
WORKDIR /app
COPY . .
RUN pip install flask
CMD ["python", "app.py"]
