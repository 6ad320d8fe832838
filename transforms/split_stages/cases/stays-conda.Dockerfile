# case: level=assumed
# stays: conda
FROM python:3.11
RUN apt-get update && apt-get install -y gcc
RUN conda install numpy
CMD ["python"]
