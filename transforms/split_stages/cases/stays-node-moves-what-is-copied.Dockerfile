# case: level=assumed
# stays: `mv` takes away what would be copied to the runtime stage
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build && mv stylesheets /srv/stylesheets
CMD ["node", "server.js"]
