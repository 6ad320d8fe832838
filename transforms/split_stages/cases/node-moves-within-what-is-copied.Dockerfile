# case: level=assumed
# What was moved is copied where it is: there is nothing left to move
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build && mv stylesheets public
CMD ["node", "server.js"]
