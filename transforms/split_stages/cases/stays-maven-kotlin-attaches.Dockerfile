# case: level=assumed
# stays: it may need a whole JDK
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -B package
CMD ["java", "-jar", "target/hello-1.0.jar"]
