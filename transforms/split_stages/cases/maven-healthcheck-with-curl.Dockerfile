# case: level=assumed
# The images of Temurin on Ubuntu have curl, with and without the JDK.
FROM maven:3.9-eclipse-temurin-21
WORKDIR /app
COPY . .
RUN mvn -B package
EXPOSE 8080
HEALTHCHECK CMD curl -f http://localhost:8080/actuator/health || exit 1
CMD ["java", "-jar", "target/web-1.0.jar"]
