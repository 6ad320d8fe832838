# case: level=assumed
# stays: which builds
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn package
CMD ["mvn", "spring-boot:run"]
