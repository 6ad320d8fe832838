# case: level=assumed
FROM python:3.12 AS build
COPY requirements.txt .
RUN pip install -r requirements.txt

FROM python:3.13-slim
COPY --from=build /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.13/site-packages
WORKDIR /app
COPY app.py .
CMD ["python", "app.py"]
