# case: level=assumed
# leanfile: skip=slim-base -- the debugger needs gcc
FROM python:3.11
CMD ["python", "a.py"]
