# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
