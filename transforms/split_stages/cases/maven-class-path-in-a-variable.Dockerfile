# case: level=assumed
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -B package
ENV CLASSPATH=/app/target/classes:/app/target/hello-1.0.jar
CMD ["java", "A"]
