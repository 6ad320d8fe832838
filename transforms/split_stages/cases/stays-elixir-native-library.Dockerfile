# case: level=assumed
# stays: it is not known which libraries and programs vix needs when it runs
FROM elixir:1.17.3
ENV MIX_ENV=prod
WORKDIR /app
RUN mix local.hex --force && mix local.rebar --force
COPY mix.exs mix.lock ./
RUN mix deps.get --only prod && mix deps.compile
COPY . .
RUN mix do compile, release
EXPOSE 4000
CMD ["_build/prod/rel/hello/bin/hello", "start"]
