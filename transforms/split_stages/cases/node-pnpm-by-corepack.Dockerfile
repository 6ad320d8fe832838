# case: level=assumed
# stays: where Corepack keeps `pnpm`
FROM node:20
RUN corepack enable
WORKDIR /app
COPY . .
RUN pnpm install --frozen-lockfile && pnpm build
CMD ["pnpm", "start"]
