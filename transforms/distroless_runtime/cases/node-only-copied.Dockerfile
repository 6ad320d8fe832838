# case: level=assumed
FROM node:22-bookworm-slim
WORKDIR /app
COPY package.json server.js ./
EXPOSE 3000
CMD ["node", "server.js"]
