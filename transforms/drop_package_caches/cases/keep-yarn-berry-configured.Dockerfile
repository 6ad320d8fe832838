# case: level=assumed
FROM node:20
COPY package.json yarn.lock .yarnrc.yml ./
RUN yarn install
