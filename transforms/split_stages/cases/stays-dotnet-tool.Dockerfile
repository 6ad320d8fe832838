# case: level=assumed
# stays: it is not known what `dotnet tool` leaves behind
FROM mcr.microsoft.com/dotnet/sdk:8.0
RUN dotnet tool install --global dotnet-ef
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app
WORKDIR /app
ENTRYPOINT ["dotnet", "Hello.dll"]
