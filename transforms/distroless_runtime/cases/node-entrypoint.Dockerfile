# case: level=assumed
FROM node:22-slim
WORKDIR /app
COPY . .
ENTRYPOINT ["node", "server.js"]
CMD ["--port", "80"]
