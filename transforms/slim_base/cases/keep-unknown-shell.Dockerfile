# case: level=assumed
FROM python:3.11
SHELL ["pwsh", "-Command"]
RUN Get-Item x
CMD ["python", "a.py"]
