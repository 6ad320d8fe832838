FROM debian:12
RUN --mount=type=cache,target=/c touch /a
RUN touch /b
