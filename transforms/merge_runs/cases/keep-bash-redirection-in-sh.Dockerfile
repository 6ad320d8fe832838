FROM debian:12
RUN touch /ready
# dash, Debian's sh, runs everything in front of `&` in the background.
RUN chmod 600 /ready &>/dev/null
RUN rm /ready
