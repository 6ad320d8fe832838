FROM node:14
RUN npm install -g npm@latest
