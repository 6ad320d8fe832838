# case: level=assumed
# stays: it is not known which plugin makes what is started: no sbt-assembly is seen
FROM sbtscala/scala-sbt:eclipse-temurin-21.0.6_7_1.10.11_2.13.16
WORKDIR /app
COPY build.sbt ./
COPY project ./project
RUN sbt update
COPY . .
RUN sbt clean assembly
EXPOSE 8080
CMD ["java", "-jar", "target/scala-2.13/hello-assembly-1.0.jar"]
