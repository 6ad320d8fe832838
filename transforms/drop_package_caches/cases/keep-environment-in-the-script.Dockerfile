FROM python:3.12
RUN export PIP_NO_CACHE_DIR=1 && pip install x
RUN poetry install && rm -rf "$POETRY_CACHE_DIR"
