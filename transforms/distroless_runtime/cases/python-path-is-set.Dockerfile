# case: level=assumed
FROM python:3.13 AS build
COPY requirements.txt .
RUN pip install -r requirements.txt

FROM python:3.13-slim
COPY --from=build /usr/local/lib/python3.13/site-packages /usr/local/lib/python3.13/site-packages
ENV PYTHONPATH=/app
COPY app.py /app/
CMD ["python", "-m", "app"]
