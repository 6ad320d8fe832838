# case: level=assumed
# what is changed comes along with the application's folder
FROM node:22
WORKDIR /app
COPY . .
RUN sed -i 's/80/8080/' config.js
RUN npm ci && npm run build && echo x >> dist/config.js
CMD ["node", "dist/server.js"]
