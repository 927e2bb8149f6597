#!/bin/sh
# Makes the termbases and queries that are not there yet. Usage: make_all.sh CACHE SIZE…, with seg.en and seg.zh in CACHE
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=$1
shift
missing=
for size in "$@"; do
    if [ ! -s "$cache/pat.zh.$size" ]; then missing="$missing $size"; fi
done
if [ -n "$missing" ]; then python3 "$here/make_termbases.py" "$cache" $missing; fi
for size in "$@"; do
    for language in en zh; do
        queries=$cache/queries.$language.$size
        if [ ! -s "$queries" ]; then
            python3 "$here/make_queries.py" "$cache/pat.$language.$size" "$queries" 5000
        fi
    done
done
if [ ! -s "$cache/pairs.tsv" ]; then
    { printf 'en\tzh-CN\n'; paste "$cache/seg.en" "$cache/seg.zh"; } >"$cache/pairs.tsv"
fi
