# case: level=assumed
# stays: has `some-tool-of-ours`
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["node", "dist/index.js"]
