# case: level=assumed
# a folder whose name begins another's is not that one: it is removed in the runtime stage as well
FROM node:22
COPY old /srv/www
WORKDIR /app
COPY . .
RUN npm ci && npm run build && cp -r dist /srv/www-new && rm -rf /srv/www
WORKDIR /srv/www-new
CMD ["node", "server.js"]
