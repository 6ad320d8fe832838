FROM python:3.12
RUN pip install flask
ENV A=b
RUN cp -r /app /srv && mv ./cache ./kept && tar cf /etc.tar /etc
