# case: level=assumed
# escape=`
FROM golang:1.25-nanoserver
WORKDIR C:\src
COPY . .
RUN go build -o site.exe .
CMD ["site.exe"]
