# case: level=assumed
# stays: it is not known which artifact is made below /app
FROM sbtscala/scala-sbt:eclipse-temurin-21.0.6_7_1.10.11_2.13.16
WORKDIR /app
COPY build.sbt ./
COPY project ./project
RUN sbt update
COPY . .
RUN sbt clean assembly
EXPOSE 8080
CMD ["sbt", "run"]
