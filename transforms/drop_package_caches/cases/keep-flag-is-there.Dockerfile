# case: level=assumed
FROM python:3.12
RUN pip install --no-cache-dir x && uv sync -n && apk add --no-cache y
