# case: level=assumed
# Gems of a deployment go into vendor/bundle
# stays: into which folder
FROM ruby:3.3
WORKDIR /app
COPY . .
RUN bundle install --deployment --without development
CMD ["bundle", "exec", "puma"]
