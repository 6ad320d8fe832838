# case: level=assumed
FROM node:20-alpine
COPY . /app
WORKDIR /app
RUN npm i
ENTRYPOINT ["node", "server.js"]
