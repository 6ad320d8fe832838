# case: level=assumed
FROM python:3.11
RUN if true; then
CMD ["python", "a.py"]
