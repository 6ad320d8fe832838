FROM node:20
RUN npm ci
COPY . .
RUN npm_config_offline=true npm ci
