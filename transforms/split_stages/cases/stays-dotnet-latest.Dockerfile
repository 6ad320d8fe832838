# case: level=assumed
# stays: the distribution of its base is not known
FROM mcr.microsoft.com/dotnet/sdk:latest
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app
WORKDIR /app
ENTRYPOINT ["dotnet", "Hello.dll"]
