# case: level=assumed
FROM node:20
RUN npm ci
ENV A=b
RUN npm install --offline x
