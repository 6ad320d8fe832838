# case: level=assumed
# stays: what puts the dependencies of its jar into /app/target/lib
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -B package dependency:copy-dependencies
CMD ["java", "-jar", "target/hello-1.0.jar"]
