#!/bin/bash
set -e
# Brings the database up to date before the server starts.
for file in migrations/*.sql; do
    sqlite3 /data/site.db < "$file"
done
exec "$@"
