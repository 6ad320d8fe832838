FROM debian:12
RUN touch a
RUN touch b
# hadolint ignore=DL3059
RUN touch c
RUN touch d
RUN touch e
