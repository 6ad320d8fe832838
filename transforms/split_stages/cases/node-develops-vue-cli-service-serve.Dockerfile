# case: level=assumed
# stays: `./node_modules/.bin/vue-cli-service serve`
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["./node_modules/.bin/vue-cli-service", "serve"]
