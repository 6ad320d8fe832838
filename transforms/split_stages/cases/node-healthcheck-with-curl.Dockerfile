# case: level=assumed
# maildev/maildev, VERT-sh/VERT: a health check needs curl
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
HEALTHCHECK CMD curl -fs http://localhost:3000/ || exit 1
CMD ["node", "server.js"]
