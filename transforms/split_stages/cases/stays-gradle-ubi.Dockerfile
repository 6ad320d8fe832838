# case: level=assumed
# stays: eclipse-temurin has no ubi
FROM gradle:8.13-jdk21-ubi
WORKDIR /app
COPY . .
RUN gradle build --no-daemon
CMD ["java", "-jar", "build/libs/hello-1.0.jar"]
