# case: level=assumed
# what is copied is at its new place, and no step looks for it where it was
FROM node:22
WORKDIR /app
COPY . .
RUN npm ci && npm run build && cp -r dist /srv/www && rm -rf dist src
WORKDIR /srv/www
CMD ["node", "server.js"]
