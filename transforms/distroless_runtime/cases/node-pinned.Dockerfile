# case: level=assumed
FROM node:22.11-slim
WORKDIR /app
COPY . .
CMD ["node", "server.js"]
