# case: level=assumed
ARG TAG
FROM python:$TAG
CMD ["python", "a.py"]
