# case: level=assumed
# stays: no smaller image than elixir:1.17-otp-25 is known
FROM elixir:1.17-otp-25
ENV MIX_ENV=prod
WORKDIR /app
RUN mix local.hex --force && mix local.rebar --force
COPY mix.exs mix.lock ./
RUN mix deps.get --only prod && mix deps.compile
COPY . .
RUN mix do compile, release
EXPOSE 4000
CMD ["_build/prod/rel/hello/bin/hello", "start"]
