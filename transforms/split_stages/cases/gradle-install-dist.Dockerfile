# case: level=assumed
FROM gradle:8.13-jdk21
WORKDIR /app
COPY . .
RUN gradle installDist --no-daemon
CMD ["build/install/hello/bin/hello"]
