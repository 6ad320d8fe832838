# case: level=assumed
FROM debian:12 AS build
RUN apt-get install -y curl
FROM scratch
COPY --from=build /a /a
