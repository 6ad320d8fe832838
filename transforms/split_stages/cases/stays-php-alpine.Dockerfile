# case: level=assumed
# stays: it is not known which libraries an extension is linked with: the tag of the image names no release
FROM php:8.3-fpm-alpine
RUN apk add --no-cache libzip-dev git
RUN docker-php-ext-install zip
WORKDIR /app
COPY . .
CMD ["php-fpm"]
