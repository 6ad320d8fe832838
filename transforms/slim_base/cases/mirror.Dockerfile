# case: level=assumed
FROM registry.example.com/library/python:3.11
CMD ["python"]
