# case: level=assumed
# modoboa/modoboa: packages of a user
# stays: who may read it
FROM python:3.11
RUN apt-get update && apt-get install -y gcc
WORKDIR /app
COPY . .
RUN pip install --user -r requirements.txt
CMD ["python", "app.py"]
