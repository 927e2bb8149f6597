#!/bin/sh
# The shared library shows our names and nothing else.
# Usage: exports.sh <prefix where a shared termrail is installed>
set -eu
library=$(find "$1" -name 'libtermrail.so*' -type f | head -n 1)
[ -n "$library" ] || { echo "no shared library below $1"; exit 1; }

names=$(nm -DC --defined-only "$library" | cut -c 18- | sed 's/^. //')
printf '%s\n' "$names" | grep -q '^termrail::version()' || { echo "$library: does not export termrail::version()"; exit 1; }
strangers=$(printf '%s\n' "$names" | grep -vE '^((typeinfo|typeinfo name|vtable|VTT) for )?termrail(::|_)' || true)
[ -z "$strangers" ] || { echo "$library exports what is not ours:"; printf '%s\n' "$strangers"; exit 1; }
