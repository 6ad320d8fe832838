# case: level=assumed
# stays: /etc/apt/sources.list
FROM node:22
RUN sed -i 's/a/b/' /etc/apt/sources.list
WORKDIR /app
COPY . .
RUN npm ci && npm run build
CMD ["node", "dist/index.js"]
