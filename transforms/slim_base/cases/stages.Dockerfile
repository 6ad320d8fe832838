# case: level=assumed
FROM node:20 AS base
WORKDIR /app

FROM base AS build
COPY . .
RUN npx tsc

FROM base
COPY --from=build /app/dist dist
CMD ["node", "dist/a.js"]
