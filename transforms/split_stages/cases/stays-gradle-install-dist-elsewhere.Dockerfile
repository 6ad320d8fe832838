# case: level=assumed
# stays: which folder of `installDist`
FROM gradle:8.13-jdk21
WORKDIR /app
COPY . .
RUN gradle installDist && cp -r build/install/hello /opt/hello --no-daemon
CMD ["/opt/hello/bin/hello"]
