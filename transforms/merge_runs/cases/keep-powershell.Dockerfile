FROM debian:12
SHELL ["powershell", "-Command"]
RUN a
RUN b
