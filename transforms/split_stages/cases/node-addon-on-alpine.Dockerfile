# case: level=assumed
# bluewave-labs/Checkmate, coderaiser/cloudcmd: an addon of musl stays on Alpine
FROM node:20-alpine
RUN apk add --no-cache python3 make g++
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
CMD ["node", "server.js"]
