# case: level=assumed
# stays: `rm` works on /var/www/html, which is copied of the builder, and on other files
FROM node:20
RUN apt-get update && apt-get install -y nginx
WORKDIR /app
COPY . .
RUN npm ci && npm run build && rm -rf /var/www/html /etc/nginx/sites-enabled/default && cp -r dist /var/www/html
CMD ["nginx", "-g", "daemon off;"]
