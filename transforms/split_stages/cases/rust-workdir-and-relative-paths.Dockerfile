# case: level=assumed
# valeriansaliou/sonic: WORKDIR stood only in the build stage
FROM rust:1.85
WORKDIR /etc/sonic
COPY . .
RUN cargo install --path . --root /usr/local
EXPOSE 1491
CMD ["sonic", "-c", "config.cfg"]
