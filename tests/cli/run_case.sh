#!/bin/sh
# Runs one case of the command and compares what it did with what its folder says.
# Usage: run_case.sh <command> <case folder> <working directory>
#
#   args     one argument a line; {tmp} is an empty directory of this run, {case} the case folder
#   stdin    standard input; empty when missing
#   stdout   expected standard output       )
#   stderr   expected standard error output ) not compared when missing; the empty directory reads {tmp} in them
#   exit     expected exit status           )
#   files/   expected contents of {tmp}, file by file
#
# TERMRAIL_UPDATE_GOLDEN=1 rewrites what is there, and in a folder with nothing to compare, writes all three.
set -eu
command=$1 case=$2 directory=$3
tmp=$(mktemp -d)
out=$(mktemp -d)
trap 'rm -rf "$tmp" "$out"' EXIT

# Literal text for text on every line: place <from> <to>, of stdin.
place() {
    awk -v from="$1" -v to="$2" '{
        rest = $0; line = ""
        while (at = index(rest, from)) { line = line substr(rest, 1, at - 1) to; rest = substr(rest, at + length(from)) }
        print line rest
    }'
}

place '{tmp}' "$tmp" <"$case/args" | place '{case}' "$case" >"$out/args"
set --
while IFS= read -r argument || [ -n "$argument" ]; do set -- "$@" "$argument"; done <"$out/args"

input=/dev/null
[ ! -f "$case/stdin" ] || input=$case/stdin
unset LANGUAGE LC_MESSAGES 2>/dev/null || true
status=0
(cd "$directory" && LC_ALL=C.UTF-8 NO_COLOR=1 TERM=dumb COLUMNS=80 "$command" "$@" <"$input" >"$out/stdout" 2>"$out/stderr") ||
    status=$?
echo "$status" >"$out/exit"
for name in stdout stderr; do
    if grep -qF -e "$tmp" -e "$case" "$out/$name"; then
        place "$tmp" '{tmp}' <"$out/$name" | place "$case" '{case}' >"$out/placed"
        mv "$out/placed" "$out/$name"
    fi
done

if [ "${TERMRAIL_UPDATE_GOLDEN:-}" = 1 ]; then
    all=yes
    for name in stdout stderr exit; do [ ! -f "$case/$name" ] || all=no; done
    for name in stdout stderr exit; do
        if [ $all = yes ] || [ -f "$case/$name" ]; then cp "$out/$name" "$case/$name"; fi
    done
    [ ! -d "$case/files" ] || for file in "$case"/files/*; do cp "$tmp/${file##*/}" "$file"; done
    exit 0
fi

failed=0
compared=0
same() {
    compared=1
    cmp -s "$1" "$2" || { diff -u "$1" "$2" || true; failed=1; }
}
for name in exit stdout stderr; do [ ! -f "$case/$name" ] || same "$case/$name" "$out/$name"; done
if [ -d "$case/files" ]; then
    for file in "$case"/files/*; do
        if [ -f "$tmp/${file##*/}" ]; then same "$file" "$tmp/${file##*/}"; else echo "${file##*/} was not written"; failed=1; fi
    done
fi
[ $compared = 1 ] || { echo "$case: nothing to compare; TERMRAIL_UPDATE_GOLDEN=1 writes it"; failed=1; }
[ $failed = 0 ] || { echo "standard error output was:"; cat "$out/stderr"; }
exit $failed
