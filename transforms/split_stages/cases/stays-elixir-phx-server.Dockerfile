# case: level=assumed
# stays: the container starts `mix`, which builds
FROM elixir:1.17.3
ENV MIX_ENV=prod
WORKDIR /app
RUN mix local.hex --force && mix local.rebar --force
COPY mix.exs mix.lock ./
RUN mix deps.get --only prod && mix deps.compile
COPY . .
RUN mix do compile, release
EXPOSE 4000
CMD ["mix", "phx.server"]
