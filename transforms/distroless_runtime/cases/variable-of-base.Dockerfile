# case: level=assumed
FROM node:22-slim
WORKDIR /app
COPY . .
ENV WAS=$NODE_VERSION
CMD ["node", "server.js"]
