# case: level=assumed
FROM python:3.12
RUN uv sync --link-mode=symlink
