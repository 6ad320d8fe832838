# case: level=assumed
FROM python:3.12
RUN pip install -r requirements.txt
ENTRYPOINT pip install -r extra.txt && python app.py
