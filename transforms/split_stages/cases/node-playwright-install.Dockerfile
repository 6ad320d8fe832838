# case: level=assumed
# stays: `playwright` puts in ~/.cache
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
RUN npx playwright install --with-deps chromium
CMD ["node", "dist/index.js"]
