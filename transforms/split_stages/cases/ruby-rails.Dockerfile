# case: level=assumed
# Rails with PostgreSQL: the gem pg is linked with libpq, assets are built
FROM ruby:3.3
RUN apt-get update && apt-get install -y build-essential libpq-dev
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --global without "development test" && bundle install
COPY . .
RUN SECRET_KEY_BASE=1 bundle exec rails assets:precompile
EXPOSE 3000
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
