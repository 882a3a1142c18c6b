#!/bin/bash
# Stands in for the entry point of the official image: as much of it as tests and the compose file need.
set -euo pipefail
: "${POSTGRES_USER:=postgres}" "${POSTGRES_DB:=$POSTGRES_USER}" "${PGDATA:=/var/lib/postgresql/data}"
export PATH=/usr/local/pgsql/bin:$PATH
mkdir -p "$PGDATA" && chown -R postgres "$PGDATA"
run() { setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@"; }
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  secret=$(mktemp); echo "$POSTGRES_PASSWORD" > "$secret"; chown postgres "$secret"
  run initdb -D "$PGDATA" -U "$POSTGRES_USER" --pwfile="$secret" -A scram-sha-256 --locale=C.UTF-8 -E UTF8
  echo "host all all all scram-sha-256" >> "$PGDATA/pg_hba.conf"
  run pg_ctl -D "$PGDATA" -o "-c listen_addresses=''" -w start
  [ "$POSTGRES_DB" = postgres ] || PGPASSWORD=$POSTGRES_PASSWORD run psql -v ON_ERROR_STOP=1 -h /tmp -U "$POSTGRES_USER" -d postgres -c "create database \"$POSTGRES_DB\""
  for script in /docker-entrypoint-initdb.d/*.sh; do
    [ ! -f "$script" ] || PGHOST=/tmp PGPASSWORD=$POSTGRES_PASSWORD run bash "$script"
  done
  run pg_ctl -D "$PGDATA" -m fast -w stop
fi
[ "${1:-}" = postgres ] && shift
exec setpriv --reuid=postgres --regid=postgres --clear-groups -- postgres -D "$PGDATA" -c listen_addresses='*' "$@"
