FROM debian:bookworm-slim
RUN (. ~/.nvm/nvm.sh && npm ci) && touch x
RUN PATH=/opt/node/bin:$PATH npm ci
RUN (cd a && ./composer install)
