# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
CMD ["node", "node_modules/vite/bin/vite.js"]
