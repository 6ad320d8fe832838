# case: level=assumed
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -B package
ENV LOG_CONFIG=/app/src/main/resources/log.xml SOURCES=/app/src
CMD ["java", "-jar", "target/hello-1.0.jar"]
