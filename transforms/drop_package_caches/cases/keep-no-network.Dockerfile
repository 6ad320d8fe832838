FROM node:20
RUN npm ci --ignore-scripts
COPY . .
RUN --network=none npm ci --prefer-offline
FROM python:3.12
RUN --network=none pip install --no-index --find-links=/wheels x
