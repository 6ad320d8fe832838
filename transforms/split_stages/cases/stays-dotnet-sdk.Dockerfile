# case: level=assumed
# UnturnedStore/UnturnedStore: a floating runtime tag without the runtime that the application targets
FROM mcr.microsoft.com/dotnet/sdk:6.0
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /app Web.csproj
WORKDIR /app
CMD ["dotnet", "Web.dll"]
