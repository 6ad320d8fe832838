FROM php:8.3
RUN pecl install redis && pecl clear-cache
