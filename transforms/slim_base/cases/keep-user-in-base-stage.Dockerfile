# case: level=assumed
FROM node:20-windowsservercore
CMD ["node"]
