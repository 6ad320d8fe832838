# case: level=assumed
# Human-Connection/Nitro-Web: the tests run in the image
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
CMD ["npm", "test"]
