# case: level=assumed
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json ./
RUN npm install --omit=dev

FROM node:24-slim
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY . .
CMD npm start
