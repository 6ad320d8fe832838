FROM debian:12
RUN trap "touch /b" EXIT; touch /a
RUN rm /a
