# case: level=assumed
FROM eclipse-temurin:21-jre
COPY app.jar app.jsa /
CMD ["java", "-XX:SharedArchiveFile=/app.jsa", "-jar", "/app.jar"]
