# case: level=assumed
# No browser is fetched: the distribution's is used.
FROM node:20
ENV PUPPETEER_SKIP_DOWNLOAD=true
RUN apt-get update && apt-get install -y chromium
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["node", "dist/index.js"]
