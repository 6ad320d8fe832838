# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build && mv stylesheets /srv/stylesheets
CMD ["node", "server.js"]
