# case: level=assumed
# stays: `puppeteer` puts in ~/.cache
# The browser is in ~/.cache/puppeteer.
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["node", "dist/index.js"]
