FROM debian:12
ONBUILD RUN touch /a
ONBUILD RUN touch /b
