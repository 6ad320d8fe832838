FROM node:20
RUN COMPOSER_HOME=/opt/composer composer global require a/b
RUN env npm_config_cache=/opt/npm npm ci
