# case: level=assumed
FROM python:3.13
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
RUN useradd -m app && chown -R app /app
USER app
CMD ["python", "app.py"]
