FROM debian:12
RUN gpg --recv-keys 1234
RUN touch /x
