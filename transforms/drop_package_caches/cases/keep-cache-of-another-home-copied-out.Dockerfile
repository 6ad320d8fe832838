# case: level=assumed
FROM python:3.12 AS a
USER app
RUN pip install flask
FROM a
COPY --from=a /home/app/.cache/pip /c
