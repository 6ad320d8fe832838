# case: level=assumed
# janoside/btc-rpc-explorer: git is needed by a package (simple-git)
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
CMD ["node", "app.js"]
