FROM debian:12
RUN touch /a
COPY x /x
RUN touch /b
