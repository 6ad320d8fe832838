FROM debian:12
WORKDIR /app
RUN rm -rf /app
RUN touch x
