# case: level=assumed
# stays: what `bun` leaves behind
FROM node:20
RUN npm install -g bun
WORKDIR /app
COPY . .
RUN bun install && bun run build
CMD ["bun", "run", "start"]
