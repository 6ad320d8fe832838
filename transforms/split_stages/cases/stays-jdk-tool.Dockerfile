# case: level=assumed
# stays: which builds
FROM eclipse-temurin:17
WORKDIR /app
COPY . .
RUN javac -d out Hello.java
RUN jar cf app.jar -C out .
HEALTHCHECK CMD jcmd 1 VM.version
CMD ["java", "-jar", "app.jar"]
