#!/bin/bash
# Run once, when the database's volume is empty: the three roles and the database, as docs/operating.md describes them.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
  -v owner="$CODRAFT_OWNER_PASSWORD" -v app="$CODRAFT_APP_PASSWORD" -v auditor="$CODRAFT_AUDITOR_PASSWORD" <<'SQL'
CREATE ROLE codraft_owner   LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner';
CREATE ROLE codraft_app     LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'app';
CREATE ROLE codraft_auditor LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'auditor';
CREATE DATABASE codraft OWNER codraft_owner TEMPLATE template0 ENCODING 'UTF8'
  LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8';
REVOKE ALL ON DATABASE codraft FROM PUBLIC;
GRANT CONNECT ON DATABASE codraft TO codraft_app, codraft_auditor;
\connect codraft
ALTER SCHEMA public OWNER TO codraft_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO codraft_app, codraft_auditor;
SQL
