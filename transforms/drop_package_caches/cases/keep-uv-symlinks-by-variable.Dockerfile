FROM python:3.12
RUN UV_LINK_MODE=symlink uv sync
ENV UV_LINK_MODE=symlink
RUN uv sync
