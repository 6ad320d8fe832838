# case: level=assumed
# stays: it is not known whose the files are that another user than root publishes
FROM mcr.microsoft.com/dotnet/sdk:8.0
USER app
WORKDIR /home/app/src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /home/app/out
WORKDIR /home/app/out
EXPOSE 8080
ENTRYPOINT ["dotnet", "Hello.dll"]
