# case: level=assumed
FROM python:3.12
RUN pip list && pip freeze && pip --version
