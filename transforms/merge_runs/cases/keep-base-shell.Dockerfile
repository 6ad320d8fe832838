FROM mambaorg/micromamba:2.1.0
RUN micromamba install -y -n base -c conda-forge python=3.12
RUN micromamba clean --all --yes
