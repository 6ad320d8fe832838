# case: level=assumed
# What the container starts is node alone.
FROM node:20
RUN npm install -g @nestjs/cli
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["node", "dist/index.js"]
