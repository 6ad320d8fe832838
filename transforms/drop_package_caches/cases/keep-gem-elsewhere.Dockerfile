# case: level=assumed
FROM ruby:3.3
RUN gem install -i /gems rake
