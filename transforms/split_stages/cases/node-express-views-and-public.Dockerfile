# case: level=assumed
# OhMyGuus/BetterCrewLink-server: only dist was copied, without node_modules, views and public
FROM node:20
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci
COPY src ./src
RUN npx tsc
COPY views ./views
COPY public ./public
COPY config.json .
ENV ADDRESS=0.0.0.0
EXPOSE 9736
CMD ["node", "dist/index.js"]
