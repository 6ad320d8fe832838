#!/bin/sh
mix ecto.migrate
exec /app/_build/prod/rel/hello/bin/hello start
