# case: level=assumed
FROM python:3.12
USER app
RUN --mount=type=cache,target=/home/app/.cache/pip pip install x
