# case: level=assumed
# The example that people know. As it stands in articles, packages of one Python are copied to another, below /root, for a user who
# may not read there
FROM ubuntu:20.04
RUN apt-get update && apt-get install -y python3 python3-pip
WORKDIR /app
COPY requirements.txt .
RUN pip3 install -r requirements.txt
COPY . /app
RUN useradd -m appuser && chown -R appuser /app
USER appuser
EXPOSE 5000
CMD ["python3", "app.py"]
