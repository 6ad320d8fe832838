# case: level=assumed
FROM eclipse-temurin:21
WORKDIR /app
COPY Hello.java .
RUN javac Hello.java && jar --create --file app.jar --main-class Hello Hello.class
CMD java -jar app.jar
