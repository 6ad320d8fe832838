# case: level=assumed
FROM redis:7
COPY a /a
