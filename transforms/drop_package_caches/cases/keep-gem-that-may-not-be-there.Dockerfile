FROM debian:bookworm
RUN (. ~/.rvm/scripts/rvm && gem install rails)
RUN if [ -f Gemfile ]; then bundle install; fi
RUN /opt/ruby/bin/gem install rails
