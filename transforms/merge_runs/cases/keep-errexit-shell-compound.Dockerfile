FROM debian:12
SHELL ["/bin/sh", "-e", "-c"]
RUN touch /a; touch /b
RUN rm /a
