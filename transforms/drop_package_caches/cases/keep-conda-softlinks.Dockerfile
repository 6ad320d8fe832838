# case: level=assumed
FROM continuumio/miniconda3
ENV CONDA_ALWAYS_SOFTLINK=1
RUN conda install -y numpy
