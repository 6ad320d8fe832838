# case: level=assumed
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -B dependency:copy-dependencies -DoutputDirectory=/opt/lib
RUN mvn -B compile
CMD ["java", "-cp", "target/classes:/opt/lib/*", "A"]
