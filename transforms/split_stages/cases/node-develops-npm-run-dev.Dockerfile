# case: level=assumed
# stays: `npm run dev`, which runs the project as it is developed
FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["npm", "run", "dev"]
