#!/bin/sh
# Says what this image can do; ends with an error where it cannot.
set -e

git --version
curl --version | head -n 1 | cut -d ' ' -f 1-2

# curl and git speak https only with the certificates of the ca-certificates package.
test -s /etc/ssl/certs/ca-certificates.crt
echo "https: ready"
