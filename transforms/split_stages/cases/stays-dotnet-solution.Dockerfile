# case: level=assumed
# stays: it is not known which of several projects the container starts
FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /app
ENTRYPOINT ["dotnet", "/app/Hello.dll"]
