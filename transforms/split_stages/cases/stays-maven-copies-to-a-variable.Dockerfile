# case: level=assumed
# stays: where Maven copies dependencies to
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
ARG TO
RUN mvn -B package dependency:copy-dependencies -DoutputDirectory=$TO
CMD ["java", "-jar", "target/hello-1.0.jar"]
