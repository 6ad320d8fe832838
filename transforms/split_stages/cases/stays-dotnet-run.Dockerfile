# case: level=assumed
# stays: it is not known what `dotnet` starts in the container
FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /app
CMD ["dotnet", "run", "--no-build"]
