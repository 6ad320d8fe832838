# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm install --no-audit --no-fund && npm cache clean --force
COPY . .
CMD ["npm", "start"]
