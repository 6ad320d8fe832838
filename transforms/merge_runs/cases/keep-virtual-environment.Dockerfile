FROM python:3.12
ENV PATH=/opt/venv/bin:$PATH
RUN python3 -m venv /opt/venv
RUN python3 -m pip install --no-cache-dir flask
FROM python:3.12
ENV PATH=/opt/venv/bin:$PATH
RUN pip install --no-cache-dir virtualenv && virtualenv /opt/venv
RUN pip install --no-cache-dir flask
