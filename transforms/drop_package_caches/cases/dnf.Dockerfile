FROM fedora:41
RUN dnf install -y git && dnf install -y make
