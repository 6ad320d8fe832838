# case: level=assumed
FROM python:3.11
RUN curl -fsSL https://example.com/a | tar xj
CMD ["python", "a.py"]
