# case: level=assumed
# stays: `cypress` puts in ~/.cache
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["npm", "run", "e2e"]
