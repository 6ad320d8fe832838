# case: level=assumed
# stays: it is not known what `curl` leaves behind
FROM php:8.3-apache-bookworm
RUN apt-get update && apt-get install -y git unzip libzip-dev libpng-dev libpq-dev && rm -rf /var/lib/apt/lists/*
RUN docker-php-ext-configure gd && docker-php-ext-install -j4 gd pdo_pgsql zip
RUN pecl install redis && docker-php-ext-enable redis
RUN a2enmod rewrite
RUN curl -sS https://getcomposer.org/installer | php -- --install-dir=/usr/bin --filename=composer
WORKDIR /var/www/html
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-scripts --no-autoloader
COPY . .
RUN composer dump-autoload --optimize
RUN chown -R www-data:www-data storage
EXPOSE 80
CMD ["apache2-foreground"]
