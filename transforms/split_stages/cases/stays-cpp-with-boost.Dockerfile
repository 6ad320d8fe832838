# case: level=assumed
# stays: it is not known which package has the library `boost_system`
# X9Developers/XSN: libboost_system.so was not in the runtime image
FROM debian:bookworm
RUN apt-get update && apt-get install -y g++ make libboost-system-dev libboost-filesystem-dev libssl-dev
WORKDIR /src
COPY . .
RUN g++ -o /usr/local/bin/xsn main.cpp -lboost_system -lboost_filesystem -lssl
CMD ["xsn"]
