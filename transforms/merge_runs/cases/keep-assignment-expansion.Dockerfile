FROM debian:12
RUN echo ${X:=1}
RUN echo $X
