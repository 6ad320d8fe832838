# case: level=assumed
# stays: which package of eclipse-temurin:21-jre-alpine has `curl`
# spring-petclinic/spring-petclinic-microservices: curl is not in the image of the JRE on Alpine.
FROM maven:3.9-eclipse-temurin-21-alpine
WORKDIR /app
COPY . .
RUN mvn -B package
EXPOSE 8080
HEALTHCHECK CMD curl -f http://localhost:8080/actuator/health || exit 1
CMD ["java", "-jar", "target/web-1.0.jar"]
