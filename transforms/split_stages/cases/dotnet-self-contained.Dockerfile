# case: level=assumed
FROM mcr.microsoft.com/dotnet/sdk:10.0
ENV ASPNETCORE_HTTP_PORTS=8080
RUN useradd --create-home worker
WORKDIR /src
COPY . .
RUN dotnet publish src/Tool/Tool.csproj -c Release -r linux-x64 --self-contained true -p:Version=1.2 -o /opt/words
USER worker
ENTRYPOINT ["/opt/words/tool"]
