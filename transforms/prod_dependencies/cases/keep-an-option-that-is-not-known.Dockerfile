# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci --install-strategy=linked
COPY . .
CMD ["npm", "start"]
