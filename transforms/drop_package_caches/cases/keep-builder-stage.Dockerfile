# case: level=assumed
FROM debian:12 AS build
RUN apt-get update && apt-get install -y gcc && pip install x
FROM debian:12
COPY --from=build /out /out
