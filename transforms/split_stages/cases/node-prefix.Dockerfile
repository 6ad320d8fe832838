# case: level=assumed
# stays: which folder `npm` works in
FROM node:20
WORKDIR /app
COPY . .
RUN npm --prefix server ci && npm --prefix server run build
CMD ["node", "server/dist/index.js"]
