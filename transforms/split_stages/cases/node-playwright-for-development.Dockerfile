# case: level=assumed
# Tests need it, and they do not run in the container.
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["node", "dist/index.js"]
