FROM composer:2
ENV NPM_CONFIG_CACHE=/cache
RUN --mount=type=cache,target=/tmp/cache composer install
RUN --mount=type=cache,target=/cache npm ci
RUN --mount=type=cache,target=/usr/local/bundle/cache bundle install
