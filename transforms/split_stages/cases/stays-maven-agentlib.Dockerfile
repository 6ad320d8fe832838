# case: level=assumed
# stays: it may need a whole JDK, CMD mentions `-agentlib`
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -B package
CMD ["java", "-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005", "-jar", "target/hello-1.0.jar"]
