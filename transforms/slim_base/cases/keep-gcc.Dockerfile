# case: level=assumed
FROM gcc:13
COPY a /a
