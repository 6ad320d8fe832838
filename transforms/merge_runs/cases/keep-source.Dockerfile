FROM debian:12
RUN . /etc/profile && touch /a
RUN rm /a
