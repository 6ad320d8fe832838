# case: level=assumed
FROM ghcr.io/example/python:3.11
CMD ["python", "a.py"]
