# case: level=assumed
# jaroslawhartman/withings-sync: ENTRYPOINT named /usr/bin, pip puts it in /usr/local/bin
FROM python:3.12
RUN apt-get update && apt-get install -y gcc libxml2-dev libxslt1-dev
WORKDIR /src
COPY . .
RUN pip install --no-cache-dir .
ENTRYPOINT ["withings-sync"]
