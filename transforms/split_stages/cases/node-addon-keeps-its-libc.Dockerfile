# case: level=assumed
# openhab/openhab-cloud, kelektiv/node.bcrypt.js: an addon of glibc does not load on Alpine
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
CMD ["node", "server.js"]
