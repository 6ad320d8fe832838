# case: level=assumed
# stays: which Python uv takes
FROM python:3.13
RUN apt-get update && apt-get install -y gcc && pip install uv
WORKDIR /app
COPY . .
RUN uv sync --frozen
CMD [".venv/bin/python", "app.py"]
