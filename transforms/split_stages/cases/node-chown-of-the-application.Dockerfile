# case: level=assumed
# The step is repeated: the files' owner must be the one that the container runs as.
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
RUN mkdir uploads && chown -R node:node /app
USER node
CMD ["node", "dist/index.js"]
