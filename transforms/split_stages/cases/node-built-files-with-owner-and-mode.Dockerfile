# case: level=assumed
# BaldissaraMatheus/Tasks.md: style sheets beside the built files were not copied; owner and mode were lost
FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY --chown=node:node . .
RUN npm run build && cp -r stylesheets dist/stylesheets
RUN mkdir -p /data && chown -R node:node /data /app/dist && chmod -R 755 /app/dist
USER node
CMD ["node", "server.js"]
