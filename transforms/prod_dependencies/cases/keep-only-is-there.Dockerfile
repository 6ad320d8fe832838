# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci --only=prod
COPY . .
CMD ["npm", "start"]
