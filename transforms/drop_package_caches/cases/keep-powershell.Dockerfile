# case: level=assumed
FROM mcr.microsoft.com/powershell
SHELL ["pwsh", "-Command"]
RUN npm ci
