# case: level=assumed
# stays: it is not known which folders Jupyter's packages put files into
FROM python:3.12
WORKDIR /app
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc libpq-dev
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "app.py"]
