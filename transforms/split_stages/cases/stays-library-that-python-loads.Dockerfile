# case: level=assumed
# stays: loads what is built in /app
FROM python:3.11-bookworm
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
RUN make
CMD ["python", "main.py"]
