FROM debian:12
RUN touch /a
# leanfile: skip=merge-runs -- cached on purpose
RUN touch /b
