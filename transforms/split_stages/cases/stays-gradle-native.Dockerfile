# case: level=assumed
# stays: task `nativeCompile`
FROM gradle:8.13-jdk21
WORKDIR /app
COPY . .
RUN gradle nativeCompile --no-daemon
CMD ["build/native/nativeCompile/hello"]
