# case: level=assumed
FROM node:20
ADD https://example.com/a.tar.xz /a.tar.xz
RUN tar -xf /a.tar.xz -C /opt && rm /a.tar.xz
CMD ["node", "a.js"]
