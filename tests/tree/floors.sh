#!/bin/sh
# Includes look down only, and third parties stay on their floors. The table is floors.txt.
# Usage: floors.sh <source directory>
set -eu
table=$(cd "$(dirname "$0")" && pwd)/floors.txt
cd "$1"

find include/termrail src -name '*.hpp' -o -name '*.cpp' -o -name '*.h' | LC_ALL=C sort | while read -r file; do
    case $file in
        include/termrail/termrail.hpp) continue ;;
        include/*) floor=${file#include/termrail/} kind=public ;;
        *) floor=${file#src/} kind=private ;;
    esac
    sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*\([<"][^>"]*\).*/\1/p' "$file" |
        sed "s|^|$file ${floor%%/*} $kind |"
done | awk -v table="$table" '
function complain(text) { print $1 ": includes " substr($4, 2) ": " text; bad = 1 }
function third_party(floor, name,    i, n, list) {
    n = split(third[floor], list, " ")
    for (i = 1; i <= n; ++i) if (index(name, list[i]) == 1) return 1
    return 0
}
BEGIN {
    while ((getline line < table) > 0) {
        if (line ~ /^#/) continue
        split(line, column, "|")
        gsub(/ /, "", column[1])
        known[column[1]] = 1
        below[column[1]] = " " column[1] " " column[2] " "
        third[column[1]] = column[3]
    }
}
{
    ++seen
    floor = $2
    quote = substr($4, 1, 1)
    name = substr($4, 2)
    if (!(floor in known)) { complain("the floor " floor " is not in the table"); next }
    if (name ~ /\.\./) { complain("no path may climb"); next }
    if (quote == "<" && name ~ /^termrail\//) {
        if (name == "termrail/termrail.hpp") {
            if (floor != "cli") complain("that header is for users")
            next
        }
        split(name, part, "/")
        if (index(below[floor], " " part[2] " ") == 0) complain(floor " must not know " part[2])
        next
    }
    if (quote == "\"") {
        if ($3 == "public") { complain("public headers include <termrail/...>"); next }
        if (split(name, part, "/") < 2) next  # beside the file
        if (index(below[floor], " " part[1] " ") == 0) complain(floor " must not know " part[1])
        if (floor == "cli" && part[1] != "cli") complain("the command uses public headers only")
        if (name == "text/icu.hpp" && floor != "text") complain("ICU is seen by text only")
        next
    }
    if (name ~ /^[a-z_0-9]+$/) next                       # the standard library
    if (name ~ /^(unistd|fcntl|poll|signal)\.h$|^sys\/[a-z]+\.h$/) {  # the system
        # Lexicons are mapped where they lie, which no floor below can do for match.
        if (floor != "io" && floor != "cli" && $1 != "src/match/mapped_file.cpp")
            complain("the system is met in io, cli and mapped_file.cpp only")
        next
    }
    if (name ~ /^[a-z]mmintrin\.h$/) {                    # the processor
        if (floor != "io" && floor != "text") complain("vectors are met in io and text only")
        next
    }
    if (!third_party(floor, name)) { complain("not for " floor); next }
    if ($3 == "public") { complain("no third party in a public header"); next }
    if (name ~ /^unicode\// && $1 != "src/text/icu.hpp") complain("only src/text/icu.hpp includes ICU")
    if (name == "pugixml.hpp" && $1 != "src/io/xml.hpp") complain("only src/io/xml.hpp includes pugixml")
}
END {
    if (!seen) { print "found no includes at all"; bad = 1 }
    exit bad
}'
