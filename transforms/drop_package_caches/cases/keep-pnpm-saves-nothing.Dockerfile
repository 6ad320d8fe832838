# case: level=assumed
FROM node:20
RUN pnpm install --frozen-lockfile
