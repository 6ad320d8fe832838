FROM debian:12
ARG ROOT=/srv
WORKDIR ${ROOT}
RUN rm -rf /opt/build
RUN touch done
