# case: level=assumed
FROM postgres:16
COPY a /a
