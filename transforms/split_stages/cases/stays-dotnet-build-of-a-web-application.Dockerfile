# case: level=assumed
# stays: it is not known whether what `dotnet build` makes of a web application is whole: `dotnet publish` makes it so
FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet build -c Release
ENTRYPOINT ["dotnet", "/src/bin/Release/net8.0/Hello.dll"]
