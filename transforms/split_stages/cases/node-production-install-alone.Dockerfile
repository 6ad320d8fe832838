# case: level=assumed
# Nothing is built: the slim image is another matter.
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
COPY . .
CMD ["node", "src/index.js"]
