# case: level=assumed
# overtrue/phplint: php.ini stayed behind
FROM php:8.2-cli
RUN apt-get update && apt-get install -y git unzip
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
RUN mv "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
WORKDIR /app
COPY . .
RUN composer install --no-dev
CMD ["php", "bin/lint"]
