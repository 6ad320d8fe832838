# case: level=assumed
FROM python:3.99
CMD ["python", "a.py"]
