# case: level=assumed
FROM node:20
RUN tar xf a.tar && cd a && ./configure && make install
CMD ["a"]
