# case: level=assumed
# stays: what is built into ../out, which tsconfig.json sets
FROM node:22
WORKDIR /app
COPY . .
RUN npm ci && npm run build
CMD ["node", "../out/server.js"]
