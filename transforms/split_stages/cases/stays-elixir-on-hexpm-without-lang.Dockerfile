# case: level=assumed
# stays: it is not known which character set it uses: the runtime image sets no LANG
FROM hexpm/elixir:1.17.3-erlang-27.1.2-debian-bookworm-20241202-slim
RUN apt-get update -y && apt-get install -y build-essential git && rm -rf /var/lib/apt/lists/*
ENV MIX_ENV=prod
WORKDIR /app
RUN mix local.hex --force && mix local.rebar --force
COPY . .
RUN mix deps.get --only prod
RUN mix assets.deploy
RUN mix release web
RUN chown -R nobody /app/_build
USER nobody
CMD ["/app/_build/prod/rel/web/bin/server"]
