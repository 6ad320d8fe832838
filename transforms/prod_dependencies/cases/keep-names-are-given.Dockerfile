# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm install express
COPY . .
CMD ["npm", "start"]
