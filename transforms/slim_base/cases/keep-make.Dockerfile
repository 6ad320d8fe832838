# case: level=assumed
FROM python:3.11
COPY . .
RUN make
CMD ["./a"]
