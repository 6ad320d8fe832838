# case: level=assumed
# A gemspec that asks git for its files does so whenever it is loaded
# stays: git
FROM ruby:3.3
WORKDIR /app
COPY . .
RUN bundle install
CMD ["bundle", "exec", "puma"]
