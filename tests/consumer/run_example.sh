#!/bin/sh
# Runs the example of the README in a copy of the glossaries and compares what it prints with the ```text block
# that follows it there.
# Usage: run_example.sh <example> <source directory> <README.md>
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$2/glossary" "$work/glossary"
awk '/^```cpp$/ { example = 1 } example && /^```$/ && shown { exit } shown { print } example && /^```text$/ { shown = 1 }' \
    "$3" >"$work/expected"
(cd "$work" && "$1") >"$work/printed"
diff -u "$work/expected" "$work/printed"
