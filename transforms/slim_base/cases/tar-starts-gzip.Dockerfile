# case: level=assumed
FROM node:20
COPY a.tgz .
RUN tar xzf a.tgz
CMD ["node", "a.js"]
