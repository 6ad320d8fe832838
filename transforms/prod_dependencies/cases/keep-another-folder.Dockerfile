# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN cd /app && npm ci
COPY . .
CMD ["npm", "start"]
