# case: level=assumed
FROM php:8.3-apache
COPY a /a
