FROM node:20
RUN --mount=type=cache,target=/root/.cache/pip npm ci
