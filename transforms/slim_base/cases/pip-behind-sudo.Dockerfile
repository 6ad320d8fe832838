# case: level=assumed
FROM python:3.11
RUN sudo -H pip install psycopg2==2.9.9
CMD ["python", "-c", "import psycopg2"]
