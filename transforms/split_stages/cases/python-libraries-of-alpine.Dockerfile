# case: level=assumed
# Alpine calls the library otherwise
FROM python:3.13-alpine
RUN apk add --no-cache gcc musl-dev postgresql-dev
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
