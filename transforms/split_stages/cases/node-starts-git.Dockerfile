# case: level=assumed
# janoside/btc-rpc-explorer: git is needed while the program runs
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
CMD ["node", "app.js"]
