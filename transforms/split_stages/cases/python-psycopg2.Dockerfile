# case: level=assumed
# meeb/tubesync, wger-project/wger and others: libpq5 went with libpq-dev
FROM python:3.11
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y gcc libpq-dev
WORKDIR /code
COPY . .
RUN pip install -r requirements.txt
RUN python manage.py collectstatic --noinput
EXPOSE 8000
CMD ["gunicorn", "shop.wsgi"]
