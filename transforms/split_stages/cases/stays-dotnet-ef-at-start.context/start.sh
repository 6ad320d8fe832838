#!/bin/sh
dotnet ef database update --project /src
exec dotnet Hello.dll
