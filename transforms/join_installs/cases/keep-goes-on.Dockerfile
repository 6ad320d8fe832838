# case: level=assumed
FROM debian:12
# When the second install fails, the first has done its work, and something else goes on with it.
RUN apt-get update && apt-get install -y git && apt-get install -y make || true
RUN apt-get update; apt-get install -y git && apt-get install -y make; git --version
RUN set -e; apt-get update && apt-get install -y git && apt-get install -y make; git --version
