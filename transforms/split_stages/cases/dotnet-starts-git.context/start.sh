#!/bin/sh
set -e
exec dotnet Hello.dll "$@"
