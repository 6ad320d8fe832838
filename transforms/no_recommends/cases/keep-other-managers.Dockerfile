# case: level=assumed
FROM fedora:41
RUN dnf install -y curl && yum install -y curl && zypper install -y curl
