# case: level=assumed
# a virtual environment has Jupyter's own files in it
FROM python:3.12
WORKDIR /app
ENV PATH=/venv/bin:$PATH
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc libpq-dev
RUN python -m venv /venv && pip install -r requirements.txt
COPY . .
CMD ["python", "app.py"]
