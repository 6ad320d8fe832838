# case: level=assumed
# stays: `node --import=tsx`
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["node", "--import=tsx", "src/index.ts"]
