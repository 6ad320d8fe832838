# case: level=assumed
# the client is built into the server's folder
FROM node:22
WORKDIR /app
COPY . .
RUN cd client && npm ci && npm run build
CMD ["node", "server/index.js"]
