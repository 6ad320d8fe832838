# case: level=assumed
FROM node:20
RUN for d in $DIRS; do npm ci; done
