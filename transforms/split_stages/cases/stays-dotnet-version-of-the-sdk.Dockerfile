# case: level=assumed
# stays: it is not known which runtime goes with the SDK: its tag has to name a minor version
FROM mcr.microsoft.com/dotnet/sdk:8.0.404
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app
WORKDIR /app
ENTRYPOINT ["dotnet", "Hello.dll"]
