# case: level=assumed
# stays: `kt-paperclip` is not known to be files alone
# FranckKe/mersea: programs that a gem starts (identify, file) were not there
FROM ruby:3.3
RUN apt-get update && apt-get install -y build-essential libpq-dev
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .
CMD ["bundle", "exec", "puma"]
