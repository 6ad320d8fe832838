# case: level=assumed
# stays: what the script `postinstall` of package.json does with /opt/models
FROM node:22
WORKDIR /app
COPY . .
RUN npm ci && npm run build
CMD ["node", "dist/server.js"]
