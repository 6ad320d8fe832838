# case: level=assumed
# Prisma looks for OpenSSL when it runs, and the slim image has none
FROM node:22
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["node", "dist/server.js"]
