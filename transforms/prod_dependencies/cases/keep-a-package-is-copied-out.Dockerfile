# case: level=assumed
FROM node:20 AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci

FROM node:20-slim
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY --from=deps /app/node_modules/typescript/lib ./lib
COPY server.js .
CMD ["node", "server.js"]
