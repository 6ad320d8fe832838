# case: level=assumed
FROM openjdk:17
WORKDIR /app
COPY . .
RUN javac -d out Hello.java
CMD ["java", "-cp", "out", "Hello"]
