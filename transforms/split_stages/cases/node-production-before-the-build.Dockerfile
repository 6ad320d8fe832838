# case: level=assumed
# rmyndharis/OpenWA, compdemocracy/polis: NODE_ENV=production in front of the build
FROM node:20
ENV NODE_ENV=production
WORKDIR /app
COPY package*.json ./
RUN npm ci --include=dev
COPY . .
RUN npm run build
CMD ["node", "dist/index.js"]
