FROM debian:12
SHELL ["/bin/bash", "-c"]
ENV BASH_ENV=/env
RUN touch /a
RUN touch /b
