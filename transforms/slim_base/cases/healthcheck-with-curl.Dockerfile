# case: level=assumed
FROM node:20
COPY server.js .
HEALTHCHECK CMD curl -f http://localhost:3000/ || exit 1
CMD ["node", "server.js"]
