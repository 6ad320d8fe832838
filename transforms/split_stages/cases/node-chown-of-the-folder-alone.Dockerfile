# case: level=assumed
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
RUN chown node:node /app
USER node
CMD ["npm", "start"]
