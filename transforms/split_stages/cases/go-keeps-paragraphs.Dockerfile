# case: level=assumed
# what the author set apart stays apart
FROM golang:1.25

WORKDIR /src

# The sources
COPY . .
RUN go build -o /usr/local/bin/site .

# For the proxy
EXPOSE 8080
LABEL team=web

USER 1000
CMD ["site"]
