# case: level=assumed
ARG PYTHON=3.11
FROM python:${PYTHON}-bookworm
CMD ["python"]
