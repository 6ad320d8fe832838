# case: level=assumed
# modoboa/modoboa: librrd, libxslt, libjpeg and the programs rrdtool and git were not in the runtime image
FROM python:3.12-bookworm
RUN apt-get update && apt-get install -y build-essential git libjpeg-dev librrd-dev libxml2-dev libxslt1-dev rrdtool
WORKDIR /app
COPY . .
RUN pip install --no-binary lxml,Pillow -r requirements.txt
CMD ["gunicorn", "mail.wsgi"]
