# case: level=assumed
FROM python:3.13
WORKDIR /app
COPY . .
RUN apt-get update && apt-get install -y ffmpeg && pip install -r requirements.txt
CMD ["python", "app.py"]
