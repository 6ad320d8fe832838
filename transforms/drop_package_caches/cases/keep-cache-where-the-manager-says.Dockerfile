# case: level=assumed
FROM node:20
RUN npm ci
ENV A=b
RUN cp -r "$(npm config get cache)" /keep
