# case: level=assumed
FROM mcr.microsoft.com/dotnet/sdk:8.0
ENV ASPNETCORE_HTTP_PORTS=8080
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app
COPY start.sh /start.sh
RUN chmod +x /start.sh
WORKDIR /app
ENTRYPOINT ["/start.sh"]
