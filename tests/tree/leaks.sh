#!/bin/sh
# Nothing of a machine is left in the tree, no source is too long, every source names its floor.
# Usage: leaks.sh <source directory>
set -eu
cd "$1"
export LC_ALL=C

{
    # Brackets keep this file from finding itself. /usr and /tmp are everybody's.
    find . \( -path ./.git -o -path ./build -o -name 'build-*' \) -prune -o -type f -print |
        sed 's|^\./||' | sort | tr '\n' '\0' |
        xargs -0 grep -HnIE '(^|[^A-Za-z0-9_.>*}-])/([w]ork|[r]oot|[h]ome|[U]sers|[m]nt)(/|[^A-Za-z0-9_]|$)|\b[i]ssue #|[A-Z]:\\[U]sers' |
        sed 's/^/a trace of a machine or of a talk: /' || true

    find include src -type f \( -name '*.hpp' -o -name '*.cpp' \) | sort | while read -r file; do
        lines=$(wc -l <"$file")
        [ "$lines" -le 500 ] || echo "$file: $lines lines; at 500, what is its second job?"
    done

    find src -type f \( -name '*.hpp' -o -name '*.cpp' \) | sort | while read -r file; do
        floor=${file#src/}
        floor=${floor%%/*}
        case $(head -n 1 "$file") in
            //*) ;;
            *) echo "$file: the first line must be a comment that says what the file is for" ;;
        esac
        head -n 4 "$file" | grep -q "^//.*Floor: $floor[.,]" || echo "$file: must open with its floor, 'Floor: $floor.'"
    done
} | {
    complaints=$(cat)
    [ -z "$complaints" ] || { printf '%s\n' "$complaints"; exit 1; }
}
