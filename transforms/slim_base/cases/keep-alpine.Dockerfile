# case: level=assumed
FROM python:3.11-alpine
CMD ["python", "a.py"]
