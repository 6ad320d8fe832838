# case: level=assumed
# OhMyGuus/BetterCrewLink-server, BaldissaraMatheus/Tasks.md: node_modules, views and public were not copied;
# rmyndharis/OpenWA: NODE_ENV=production in the builder drops build tools
FROM node:20
WORKDIR /usr/src/app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
ENV NODE_ENV=production
EXPOSE 3000
USER node
CMD ["npm", "start"]
