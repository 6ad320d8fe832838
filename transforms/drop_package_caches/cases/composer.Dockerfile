FROM php:8.3
RUN composer install --no-dev
