FROM ruby:3.3
RUN bundle config set --local path vendor/bundle && bundle install
FROM ruby:3.3
RUN bundle config set deployment true && bundle install
