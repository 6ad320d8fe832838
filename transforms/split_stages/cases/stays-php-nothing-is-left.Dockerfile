# case: level=assumed
# stays: a split would leave nothing behind
FROM php:8.3-cli-bookworm
WORKDIR /app
COPY . .
RUN docker-php-ext-install pdo_mysql
CMD ["php", "index.php"]
