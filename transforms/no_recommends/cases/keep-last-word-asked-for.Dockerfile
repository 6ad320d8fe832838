# case: level=assumed
FROM debian:12
SHELL ["/bin/bash", "-c"]
RUN apt-get install -y gcc && echo "$_"
