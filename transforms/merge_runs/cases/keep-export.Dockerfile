FROM debian:12
RUN export X=1 && touch /a
RUN echo $X > /b
