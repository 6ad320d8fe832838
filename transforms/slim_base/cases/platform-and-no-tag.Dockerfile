# case: level=assumed
FROM --platform=linux/amd64 python
CMD ["python", "a.py"]
