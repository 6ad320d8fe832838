FROM debian:bookworm
RUN su postgres -c "/usr/lib/postgresql/15/bin/pg_ctl -D $PGDATA start"
RUN touch x
