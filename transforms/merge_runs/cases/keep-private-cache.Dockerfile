FROM debian:12
RUN --mount=type=cache,target=/c,sharing=private touch /c/a
RUN --mount=type=cache,target=/c,sharing=private touch /c/b
