# case: level=assumed
FROM debian:12
# leanfile: skip=drop-package-caches -- the lists are wanted
RUN apt-get update && apt-get install -y curl
