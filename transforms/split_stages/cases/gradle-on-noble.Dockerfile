# case: level=assumed
FROM gradle:8.13-jdk21-noble
WORKDIR /app
COPY . .
RUN gradle build --no-daemon
CMD ["java", "-jar", "build/libs/hello-1.0.jar"]
