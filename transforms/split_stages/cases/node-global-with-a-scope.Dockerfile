# case: level=assumed
# ngx-server is the program of @company/server-kit.
FROM node:20
RUN npm install -g @company/server-kit@2
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["npm", "run", "serve"]
