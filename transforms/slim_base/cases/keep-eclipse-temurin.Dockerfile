# case: level=assumed
FROM eclipse-temurin:17
COPY a /a
