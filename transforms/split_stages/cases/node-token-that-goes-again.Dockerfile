# case: level=assumed
# what is written for the install and removed again is in no stage
FROM node:22
ARG NPM_TOKEN
WORKDIR /app
COPY . .
RUN echo "//registry.npmjs.org/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci && npm run build && rm -f .npmrc
CMD ["node", "dist/server.js"]
