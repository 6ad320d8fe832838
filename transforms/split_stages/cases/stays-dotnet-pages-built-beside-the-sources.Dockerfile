# case: level=assumed
# stays: it is not known what npm builds beside the sources, where the application is started
FROM mcr.microsoft.com/dotnet/sdk:8.0
RUN apt-get update && apt-get install -y nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cd pages && npm ci && npm run build
RUN dotnet publish -c Release -o /app
CMD ["dotnet", "/app/Hello.dll"]
