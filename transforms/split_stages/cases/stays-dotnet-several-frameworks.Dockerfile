# case: level=assumed
# stays: it is not known which version of .NET it runs on: its project file does not say
FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -f net8.0 -o /app
WORKDIR /app
ENTRYPOINT ["dotnet", "Hello.dll"]
