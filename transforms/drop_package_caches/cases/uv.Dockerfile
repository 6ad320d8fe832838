FROM python:3.12
RUN pip install --no-cache-dir uv && uv pip install --system flask && uv sync --frozen
