# case: level=assumed
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
ENV NODE_OPTIONS="--require typescript/x"
CMD ["npm", "start"]
