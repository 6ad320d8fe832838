# case: level=assumed
# brycehans/monica: a compose file beside it runs the tests in the image
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
CMD ["node", "dist/index.js"]
