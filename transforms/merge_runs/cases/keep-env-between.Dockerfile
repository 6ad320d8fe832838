FROM debian:12
RUN touch /a
ENV X=1
RUN touch /b
