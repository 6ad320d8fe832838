# case: level=assumed
FROM node:lts-slim
WORKDIR /app
COPY . .
CMD ["node", "server.js"]
