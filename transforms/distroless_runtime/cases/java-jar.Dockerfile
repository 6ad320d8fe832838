# case: level=assumed
FROM eclipse-temurin:21 AS build
WORKDIR /src
COPY . .
RUN javac Hello.java && jar --create --file app.jar --main-class Hello Hello.class

FROM eclipse-temurin:21-jre
COPY --from=build /src/app.jar /app.jar
CMD ["java", "-Xmx256m", "-jar", "/app.jar"]
