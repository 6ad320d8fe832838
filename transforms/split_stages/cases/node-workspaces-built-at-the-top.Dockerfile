# case: level=assumed
# The whole folder is copied, links in node_modules included; development dependencies stay.
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["node", "packages/api/dist/index.js"]
