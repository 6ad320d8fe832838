# case: level=assumed
# stays: it is not known what <Exec> in Hello.csproj does
FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app
WORKDIR /app
ENTRYPOINT ["dotnet", "Hello.dll"]
