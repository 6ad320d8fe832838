# case: level=assumed
FROM node:20
WORKDIR /app
RUN git clone https://example.com/a.git . && \
    curl -fsSL https://example.com/b -o b
COPY server.js .
CMD ["node", "server.js"]
