FROM python:3.12
RUN for r in a b; do pip install -r $r.txt; done
