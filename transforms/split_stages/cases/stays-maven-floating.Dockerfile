# case: level=assumed
# UnturnedStore/UnturnedStore: a floating tag lacks the version that the program is built for
# stays: which JRE goes with
FROM maven:latest
WORKDIR /app
COPY . .
RUN mvn package
CMD ["java", "-jar", "target/hello-1.0.jar"]
