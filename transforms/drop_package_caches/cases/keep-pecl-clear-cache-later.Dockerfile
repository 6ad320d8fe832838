FROM php:8.3
RUN pecl install redis
COPY x x
RUN pecl clear-cache
