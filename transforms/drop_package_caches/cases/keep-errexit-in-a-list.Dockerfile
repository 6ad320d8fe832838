FROM debian:12
# -e is on behind the first list, and off in front of &&; the loop would go on.
RUN test -e /x && set -e; for p in jq make; do test -e /y && npm i $p; done; make
# A group under -e, with a list whose failure ends nothing but the script.
RUN set -e; if test -e /x; then test -e /y && npm ci; fi
RUN set -e && { npm ci; make; }
RUN test -e /x && ( set -e; npm ci; make )
