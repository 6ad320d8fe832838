FROM python:3.11
CMD ["python", "a.py"]
