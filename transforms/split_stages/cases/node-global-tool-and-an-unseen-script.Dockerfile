# case: level=assumed
# What `begin.sh`, fetched from elsewhere, starts is not seen.
FROM node:20
RUN npm install -g pm2
WORKDIR /app
COPY . .
ADD https://example.com/begin.sh /app/begin.sh
RUN npm ci
RUN npm run build
CMD ["sh", "/app/begin.sh"]
