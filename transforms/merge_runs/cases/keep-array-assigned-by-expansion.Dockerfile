FROM debian:12
SHELL ["/bin/bash", "-c"]
RUN echo ${X[1]:=v}
RUN echo $X
