# case: level=assumed
FROM python:3.12 AS a
ENV HOME=/opt/home
RUN pip install flask
FROM a
COPY --from=a /opt/home/.cache /c
