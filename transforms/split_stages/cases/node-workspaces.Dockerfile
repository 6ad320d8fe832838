# case: level=assumed
# stays: which folder `npm` works in
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build --workspaces --if-present
CMD ["node", "packages/api/dist/index.js"]
