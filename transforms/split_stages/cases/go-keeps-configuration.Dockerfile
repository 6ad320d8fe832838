# case: level=assumed
# caulagi/rust-k8s-demo, valeriansaliou/sonic: ENV, EXPOSE and WORKDIR stood in the builder only
FROM golang:1.25 AS app
LABEL org.example.team="web"
ENV PORT=8080 \
    # the mode
    MODE=prod
WORKDIR /srv/app
COPY . .
# build it
RUN CGO_ENABLED=0 go build -o /srv/app/web ./cmd/web
RUN groupadd -g 1001 web && useradd -u 1001 -g web web && mkdir -p /data && chown web:web /data
USER web
# the port
EXPOSE 8080
VOLUME /data
STOPSIGNAL SIGINT
HEALTHCHECK --interval=5s CMD ["/srv/app/web", "-check"]
ENTRYPOINT ["/srv/app/web"]
CMD ["-p", "8080"]
