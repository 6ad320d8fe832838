# case: level=assumed
FROM docker.io/library/node:20-bookworm
CMD ["node", "a.js"]
