FROM debian:12
RUN touch /a # note
RUN touch /b
