# case: level=assumed
# stays: what makes /app/build/scripts/hello
FROM gradle:8.13-jdk21
WORKDIR /app
COPY . .
RUN gradle build --no-daemon
CMD ["build/scripts/hello"]
