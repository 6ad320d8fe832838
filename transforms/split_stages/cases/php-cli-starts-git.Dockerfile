# case: level=assumed
FROM php:8.2-cli-bookworm
RUN apt-get update && apt-get install -y git libicu-dev && rm -rf /var/lib/apt/lists/*
RUN docker-php-ext-install intl
WORKDIR /app
COPY . .
ENTRYPOINT ["php", "/app/tool.php"]
