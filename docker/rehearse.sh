#!/bin/bash
# Records a start for JDK 25's AOT cache. The class path must be the one of production, without the embedded database; so
# one Codraft brings a database along, and a second one, the recorded one, is given it.
set -euo pipefail
cache=$1
app=${2:-/opt/codraft}
embedded=${3:-/opt/embedded}
work=$(mktemp -d)
port=54329

java -XX:+UseCompactObjectHeaders -cp "$app/codraft.jar:$(printf '%s:' "$embedded"/*.jar)" \
  -Dcodraft.data-folder="$work/data" -Dcodraft.database-port=$port -Dcodraft.demo=false -Dserver.port=0 \
  org.codraft.CodraftApplication >"$work/first.log" 2>&1 &
first=$!
trap 'kill $first 2>/dev/null || true; wait $first 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 300); do
  grep -q 'Started CodraftApplication' "$work/first.log" && break
  kill -0 $first || { cat "$work/first.log" >&2; exit 1; }
  sleep 1
done

password() { sed -n "s/^$1=//p" "$work/data/passwords.properties"; }
export SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:$port/codraft
export SPRING_DATASOURCE_USERNAME=codraft_app SPRING_FLYWAY_USER=codraft_owner
SPRING_DATASOURCE_PASSWORD=$(password application)
SPRING_FLYWAY_PASSWORD=$(password owner)
export SPRING_DATASOURCE_PASSWORD SPRING_FLYWAY_PASSWORD
java -XX:+UseCompactObjectHeaders -XX:AOTCacheOutput="$cache" -Dspring.context.exit=onRefresh -Dserver.port=0 \
  -cp "$app/codraft.jar" org.codraft.CodraftApplication
test -s "$cache"
