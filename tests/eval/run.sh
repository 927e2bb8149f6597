#!/bin/sh
# Compares today's figures with the floors; skipped where the sets are not at hand.
# usage: run.sh PROGRAM FLOORS SHARED
set -eu
shared=${TERMRAIL_SHARED:-$3}
if [ ! -d "$shared/eval" ]; then
    echo "skipped: no $shared/eval; set TERMRAIL_SHARED"
    exit 77
fi
exec "$1" --floors "$2" "$shared/eval"
