# case: level=assumed
# Corepack enables pnpm in the runtime stage too.
FROM node:20
RUN corepack enable
WORKDIR /app
COPY . .
RUN pnpm install --frozen-lockfile && pnpm build
CMD ["pnpm", "start"]
