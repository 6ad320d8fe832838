FROM opensuse/leap:15
RUN zypper ref
COPY x x
RUN zypper --no-refresh in -y x
