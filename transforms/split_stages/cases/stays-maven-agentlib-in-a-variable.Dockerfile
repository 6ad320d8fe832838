# case: level=assumed
# stays: ENV mentions `-agentlib`
FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
ENV JAVA_TOOL_OPTIONS="-agentlib:hprof"
RUN mvn -B package
CMD ["java", "-jar", "target/hello-1.0.jar"]
