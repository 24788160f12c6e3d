#!/usr/bin/env bash
# What the image of PostgreSQL does when it starts, as far as docker-compose.yml relies on it.
set -euo pipefail
bin=/opt/postgresql/bin
data=/var/lib/postgresql/18/docker
if [ "$(id -u)" = 0 ]; then
  mkdir -p "$data"
  chown -R postgres:postgres /var/lib/postgresql
  chmod 700 "$data"
  exec setpriv --reuid=postgres --regid=postgres --clear-groups "$0"
fi
if [ ! -s "$data/PG_VERSION" ]; then
  "$bin/initdb" -D "$data" --username=postgres --pwfile=<(echo "$POSTGRES_PASSWORD") \
    --auth-host=scram-sha-256 --auth-local=trust --encoding=UTF8 --locale=C.UTF-8
  echo 'host all all all scram-sha-256' >> "$data/pg_hba.conf"
  "$bin/pg_ctl" -D "$data" -o '-c listen_addresses= -c unix_socket_directories=/tmp' -w start
  ask() { psql --host=/tmp --username=postgres --set=ON_ERROR_STOP=1 "$@"; }
  ask --dbname=postgres --command="create database $POSTGRES_DB"
  for file in /docker-entrypoint-initdb.d/*.sql; do ask --dbname="$POSTGRES_DB" --file="$file"; done
  "$bin/pg_ctl" -D "$data" -m fast -w stop
fi
exec "$bin/postgres" -D "$data" -c 'listen_addresses=*' -c unix_socket_directories=/tmp
