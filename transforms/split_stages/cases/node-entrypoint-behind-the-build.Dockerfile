# case: level=assumed
# What is put over what is copied is not what was built: its mode is set there.
FROM node:22
WORKDIR /app
COPY . .
RUN npm ci && npm run build
COPY entrypoint.sh /app/entrypoint.sh
RUN chmod +x /app/entrypoint.sh
ENTRYPOINT ["/app/entrypoint.sh"]
