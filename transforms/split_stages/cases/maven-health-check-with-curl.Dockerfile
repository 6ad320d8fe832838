# case: level=assumed
# images with a JRE of Temurin have curl
FROM maven:3-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn package
HEALTHCHECK CMD curl -f http://localhost:8080/
CMD ["java", "-jar", "target/app-1.0.jar"]
