# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci --include=dev
COPY . .
CMD ["npm", "start"]
