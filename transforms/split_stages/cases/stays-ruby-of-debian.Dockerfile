# case: level=assumed
# Debian's Ruby has its gems elsewhere
# stays: into which folder
FROM debian:bookworm
RUN apt-get update && apt-get install -y ruby-full build-essential libpq-dev
WORKDIR /app
COPY . .
RUN bundle install
CMD ["bundle", "exec", "puma"]
