# case: level=assumed
# stays: name its JDK in the tag
FROM gradle:8.13
WORKDIR /app
COPY . .
RUN gradle build --no-daemon
CMD ["java", "-jar", "build/libs/hello-1.0.jar"]
