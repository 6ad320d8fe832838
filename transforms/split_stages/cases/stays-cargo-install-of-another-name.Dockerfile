# case: level=assumed
# stays: what the programs of the crate ripgrep are called
FROM rust:1
RUN cargo install ripgrep
CMD ["rg", "--version"]
