FROM python:3.12
SHELL ["/bin/bash", "-c"]
RUN uv sync && echo "${_}"
