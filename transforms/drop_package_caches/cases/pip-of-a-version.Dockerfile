FROM python:3.12
RUN pip3.12 install x
