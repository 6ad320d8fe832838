# case: level=assumed
# stays: `sed` works on
FROM node:20
RUN apt-get update && apt-get install -y nginx
WORKDIR /app
COPY . .
RUN npm ci && npm run build && sed -i 's/80/8080/' package.json /etc/nginx/nginx.conf
CMD ["npm", "start"]
