# case: level=assumed
# unicef/hope: the tests run in the image
FROM python:3.12
RUN apt-get update && apt-get install -y gcc libpq-dev
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt -r requirements-dev.txt
CMD ["pytest", "tests"]
