# case: level=assumed
# stays: on which port it listens: the runtime image of .NET 8.0 sets ASPNETCORE_HTTP_PORTS
FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["dotnet", "Hello.dll"]
