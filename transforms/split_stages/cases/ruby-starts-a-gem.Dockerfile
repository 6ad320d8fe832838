# case: level=assumed
# the program is a gem's of the project
FROM ruby:3.4
RUN apt-get update && apt-get install -y libpq-dev
WORKDIR /app
COPY . .
RUN bundle install
CMD ["puma"]
