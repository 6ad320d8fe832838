# case: level=assumed
FROM maven:3
RUN mvn package && gradle build && dotnet restore && stack build && cabal build && opam install x && mix deps.get
