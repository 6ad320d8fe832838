# case: level=assumed
FROM debian:12 AS build
RUN apt-get install -y a && apt-get install -y b
FROM scratch
COPY --from=build /a /a
