# case: level=assumed
FROM python:3.11
RUN pip install git+https://example.com/owner/pkg.git
CMD ["python", "-m", "pkg"]
