# case: level=assumed
# What is missing cannot be installed from the mirrors any more.
FROM node:12
RUN git clone https://example.com/a.git
CMD ["node", "a.js"]
