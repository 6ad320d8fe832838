# case: level=assumed
FROM python:3.13-alpine AS build
RUN python -m venv /opt/venv
COPY requirements.txt .
RUN /opt/venv/bin/pip install -r requirements.txt

FROM python:3.13-alpine
COPY --from=build /opt/venv /opt/venv
COPY app.py .
CMD ["/opt/venv/bin/python", "app.py"]
