# case: level=assumed
# stays: it is not known on which port it listens: the runtime image of .NET 6.0 sets ASPNETCORE_URLS
FROM mcr.microsoft.com/dotnet/sdk:6.0
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app
WORKDIR /app
ENTRYPOINT ["dotnet", "Hello.dll"]
