FROM debian:bookworm-slim
RUN bash miniconda.sh -b -p /opt/conda && /opt/conda/bin/conda install -y numpy
RUN ./composer install
