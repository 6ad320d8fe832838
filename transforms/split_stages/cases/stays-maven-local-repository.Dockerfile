# case: level=assumed
# stays: that the build keeps in /root/.m2
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -B package
CMD ["java", "-cp", "target/hello-1.0.jar:/root/.m2/repository/g/d/2/d-2.jar", "A"]
