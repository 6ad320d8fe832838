# case: level=assumed
# stays: the distribution of its base is not known
FROM gradle:8.13-jdk21-corretto-al2023
WORKDIR /app
COPY . .
RUN gradle build --no-daemon
CMD ["java", "-jar", "build/libs/hello-1.0.jar"]
