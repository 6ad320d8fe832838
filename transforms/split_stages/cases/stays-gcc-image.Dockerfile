# case: level=assumed
# stays: newer C++ library
FROM gcc:14
WORKDIR /src
COPY . .
RUN gcc -o hello hello.c
CMD ["./hello"]
