# case: level=assumed
# stays: which profile of its pom.xml
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -B package -Pprod
CMD ["java", "-jar", "target/hello-1.0.jar"]
