# case: level=assumed
FROM python:3.12
RUN pip install flask
ENV A=b
RUN mv ~/.cache /keep
