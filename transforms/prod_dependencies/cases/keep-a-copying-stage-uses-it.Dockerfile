# case: level=assumed
FROM node:20 AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci

FROM node:20 AS build
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY . .
RUN npx tsc

FROM node:20-slim
COPY --from=deps /app/node_modules /app/node_modules
COPY server.js /app/
CMD ["node", "/app/server.js"]
