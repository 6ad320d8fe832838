# case: level=assumed
FROM node:20
RUN (npm ci; true)
