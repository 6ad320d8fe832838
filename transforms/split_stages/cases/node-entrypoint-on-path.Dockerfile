# case: level=assumed
# the script is copied to where programs are looked for, and read
FROM node:22
WORKDIR /app
COPY . .
RUN npm ci && npm run build
COPY entrypoint.sh /usr/local/bin/
RUN chmod +x /usr/local/bin/entrypoint.sh
ENTRYPOINT ["entrypoint.sh"]
CMD ["node", "dist/server.js"]
