FROM debian:12
ENV ROOT=/srv
WORKDIR ${ROOT}/app
RUN curl -fsSLO https://example.com/x.tar.gz && tar -xzf x.tar.gz
RUN rm -rf /opt/x x.tar.gz
RUN touch done
