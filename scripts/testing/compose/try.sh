#!/usr/bin/env bash
# Starts docker-compose.yml with secrets made as its head says, and sees the hub answer through it: ready, a token of the
# command line, a college's system that signs in, figures that hold, a backup. Then takes all of it down again.
#
#   scripts/testing/compose/try.sh              # with the images that docker pulls
#   scripts/testing/compose/try.sh --stand-ins  # where none can be pulled: base images made of Debian and this checkout
#
# By hand and not in CI: making the images takes minutes, and few machines that run CI let docker run in them.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
here=$root/scripts/testing/compose

docker info > /dev/null 2>&1 || { echo 'docker does not run here: nothing was tried.'; exit 1; }
if [ "${1:-}" = --stand-ins ]; then "$here/stand-ins.sh"; fi

folder=$(mktemp -d)
cp "$root/docker-compose.yml" "$folder"
cd "$folder"
export COMPOSE_PROJECT_NAME=hub-try
sed -n 's/^#   //p' docker-compose.yml | bash
docker build --network=host --tag college-mentoring-hub "$root"

if docker compose version > /dev/null 2>&1; then compose() { docker compose "$@"; }
else
  # Compose 1 knows neither texts of configs nor defaults within defaults: the same said otherwise.
  sed -n '/content: |/,/^$/s/^      //p' docker-compose.yml > owner.sql
  for service in participants programs school monitoring; do
    name=HUB_$(echo $service | tr a-z A-Z)
    echo "${name}_URL=postgresql://hub_$service:$(sed -n "s/^${name}_PASSWORD=//p" .env)@postgres:5432/hub" >> .env
  done
  sed -i -E -e '/^name: /d' -e '/content: \|/,/^$/{s/content: \|/file: .\/owner.sql/;/^      /d}' \
    -e 's/(HUB_[A-Z]+_URL):-postgresql:.*\}$/\1:?}/' docker-compose.yml
  cat > docker-compose.override.yml << 'YAML'
services:
  postgres:
    volumes: ['./owner.sql:/docker-entrypoint-initdb.d/owner.sql:ro']
YAML
  compose() { docker-compose "$@"; }
fi
trap 'compose down --volumes --timeout 20 && rm -rf "$folder"' EXIT

compose up --detach --no-build
hub() { compose exec -T gateway node dist/scripts/hub.js "$@"; }
echo 'Waiting until the hub is ready'
until curl --silent http://127.0.0.1:4000/ready | grep -q '"ready"'; do
  [ $((tries = ${tries:-0} + 1)) -lt 150 ] || { compose logs --tail=20; exit 1; }
  sleep 2
done
curl --silent --fail --output /dev/null http://127.0.0.1:4000/
OPERATOR=$(hub token --role OPERATOR)
export OPERATOR
node "$here/ask.mjs" region
COORDINATOR=$(hub token --role COORDINATOR --region 99)
export COORDINATOR
node "$here/ask.mjs" college
DIRECTOR=$(hub token --role DIRECTOR --college 99-01)
export DIRECTOR
node "$here/ask.mjs" system
hub verify --language en
hub backup /var/lib/hub/try.backup --language en
echo 'The hub answers through docker-compose.yml.'
