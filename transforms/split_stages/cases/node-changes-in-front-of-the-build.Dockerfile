# case: level=assumed
# What is done in the folder before comes along with it.
FROM node:22
WORKDIR /app
COPY . .
RUN chmod +x ./scripts/start.sh && sed -i 's/a/aa/' config.ini
RUN npm ci && npm run build
ENTRYPOINT ["/app/scripts/start.sh"]
