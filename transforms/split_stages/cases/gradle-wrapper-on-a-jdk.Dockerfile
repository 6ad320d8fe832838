# case: level=assumed
# the wrapper needs nothing but a JDK
FROM eclipse-temurin:17-jdk
WORKDIR /app
COPY . .
RUN ./gradlew bootJar
CMD ["java", "-jar", "build/libs/app-1.0.jar"]
