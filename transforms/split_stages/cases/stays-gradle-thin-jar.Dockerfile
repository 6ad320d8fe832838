# case: level=assumed
# stays: what puts the dependencies of its jar
FROM gradle:8.13-jdk21
WORKDIR /app
COPY . .
RUN gradle jar --no-daemon
CMD ["java", "-jar", "build/libs/hello-1.0.jar"]
