# case: level=assumed
# the wheel leaves OpenMP to the system
FROM python:3.13
RUN apt-get update && apt-get install -y gcc
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
