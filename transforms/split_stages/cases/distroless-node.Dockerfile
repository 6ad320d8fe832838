# case: level=assumed
FROM node:22
WORKDIR /app
COPY . .
RUN npm ci --omit=dev
EXPOSE 3000
CMD ["npm", "start"]
