# case: level=assumed
FROM mcr.microsoft.com/dotnet/sdk:9.0
WORKDIR /src
COPY . .
RUN dotnet publish
CMD ["dotnet", "bin/Release/net9.0/publish/Tool.dll"]
