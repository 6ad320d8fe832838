FROM debian:bookworm
RUN python3 --version && sh Miniconda.sh -b -p /usr/local
RUN python3 -m site
FROM debian:bookworm
RUN node --version && ./install-node.sh
RUN node --version
