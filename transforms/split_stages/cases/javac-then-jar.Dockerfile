# case: level=assumed
FROM eclipse-temurin:21
WORKDIR /app
COPY . .
RUN javac Hello.java && jar cfe hello.jar Hello Hello.class
CMD ["java", "-jar", "hello.jar"]
