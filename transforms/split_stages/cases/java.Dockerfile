# case: level=assumed
FROM eclipse-temurin:21-jdk-jammy
WORKDIR /app
COPY . .
RUN mkdir out && javac -d out Hello.java
RUN jar --create --file app.jar --main-class Hello -C out .
CMD ["java", "-jar", "app.jar"]
