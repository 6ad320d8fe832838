# case: level=assumed
# stays: `cp` copies what only builds
FROM maven:3-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn package
RUN cp src/main/resources/app.properties /etc/app.properties
CMD ["java", "-jar", "target/app-1.0.jar"]
