# case: level=assumed
ARG BASE=python:3.11
FROM ${BASE}
CMD ["python"]
