# case: level=assumed
# badges/shields: a development dependency is used at run time
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["node", "server.js"]
