# case: level=assumed
FROM mcr.microsoft.com/dotnet/sdk:8.0
ENV ASPNETCORE_HTTP_PORTS=8080
RUN apt-get update && apt-get install -y libgdiplus && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app
WORKDIR /app
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
ENTRYPOINT ["dotnet", "Hello.dll"]
