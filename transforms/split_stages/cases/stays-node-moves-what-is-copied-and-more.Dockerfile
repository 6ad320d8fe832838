# case: level=assumed
# stays: `mv` works on /app/package.json, which is copied of the builder, and on other files
FROM node:20
RUN apt-get update && apt-get install -y nginx
WORKDIR /app
COPY . .
RUN npm ci && npm run build && mv package.json /etc/nginx/nginx.conf /opt/
CMD ["node", "dist/index.js"]
