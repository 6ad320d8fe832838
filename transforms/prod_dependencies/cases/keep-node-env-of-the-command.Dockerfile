# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN NODE_ENV=production npm ci
COPY . .
CMD ["npm", "start"]
