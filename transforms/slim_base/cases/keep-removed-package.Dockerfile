# case: level=assumed
FROM python:3.11
RUN apt-get purge -y imagemagick
CMD ["python", "a.py"]
