# case: level=assumed
FROM sbtscala/scala-sbt:eclipse-temurin-jammy-17.0.10_7_1.9.9_3.4.0
WORKDIR /app
COPY . .
RUN sbt server/stage
RUN useradd --system web
USER web
ENTRYPOINT ["/app/server/target/universal/stage/bin/server"]
