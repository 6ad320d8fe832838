# case: level=assumed
ARG BASE=python:3.11
FROM $BASE AS a
RUN make

FROM $BASE
CMD ["python", "a.py"]
