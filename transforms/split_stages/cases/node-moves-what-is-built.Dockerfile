# case: level=assumed
# what is moved out of the application's folder, which goes
FROM node:22
WORKDIR /build
COPY . .
RUN npm ci && npm run build && mv dist /srv/www && rm -rf /build
WORKDIR /srv/www
CMD ["node", "server.js"]
