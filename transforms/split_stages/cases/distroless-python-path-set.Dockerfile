# case: level=assumed
FROM python:3.13
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
ENV PYTHONPATH=/app/lib
CMD ["python", "app.py"]
