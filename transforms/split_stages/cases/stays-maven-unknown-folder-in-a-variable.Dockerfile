# case: level=assumed
# stays: what makes /app/target/lib
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -B package
ENV CLASSPATH=/app/target/hello-1.0.jar:/app/target/lib/*
CMD ["java", "A"]
