# case: level=assumed
# ways/fingr: another version of Python than that of the builder
# stays: minor version
FROM python:3
RUN apt-get update && apt-get install -y gcc
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
