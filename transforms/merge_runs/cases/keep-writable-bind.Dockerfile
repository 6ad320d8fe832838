FROM debian:12
RUN --mount=type=bind,target=/c,rw touch /c/a
RUN --mount=type=bind,target=/c,rw touch /c/b
