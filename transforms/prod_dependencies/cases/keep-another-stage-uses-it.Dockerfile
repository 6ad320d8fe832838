# case: level=assumed
FROM node:20 AS base
WORKDIR /app
COPY . .
RUN npm ci

FROM base AS check
RUN npx jest

FROM base
CMD ["node", "server.js"]
