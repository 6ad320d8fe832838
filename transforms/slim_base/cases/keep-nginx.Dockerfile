# case: level=assumed
FROM nginx:1.27
COPY a /a
