FROM node:20
RUN npm ci
COPY . .
ENV npm_config_offline=true
RUN npm ci
