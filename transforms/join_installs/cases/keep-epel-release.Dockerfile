# case: level=assumed
FROM rockylinux:9
RUN dnf install -y epel-release && dnf install -y htop
