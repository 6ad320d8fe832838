# case: level=assumed
# What a gem that is in no table is linked with is not known
# stays: what gems need
FROM ruby:3.3
WORKDIR /app
COPY . .
RUN bundle install
CMD ["bundle", "exec", "puma"]
