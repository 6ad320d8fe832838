# case: level=assumed
# The full one is Oracle Linux, the slim one Debian.
FROM openjdk:17
COPY a.jar .
CMD ["java", "-jar", "a.jar"]
