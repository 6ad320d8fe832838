# case: level=assumed
# FranckKe/mersea: `file` was started by a package
FROM python:3.11
RUN apt-get update && apt-get install -y build-essential
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
