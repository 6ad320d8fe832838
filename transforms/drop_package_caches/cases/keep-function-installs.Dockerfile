FROM debian:12
# The clean-up would stand behind the update, and the function is called behind it.
RUN inst() { apt-get install -y "$@"; }; apt-get update && inst curl && inst jq
RUN up() { apt-get update && apt-get install -y make; }; up
