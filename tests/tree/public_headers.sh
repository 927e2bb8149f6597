#!/bin/sh
# Public headers: a first line, a floor, a guard, no macro, nothing included but the standard library and ours,
# and each of them is part of termrail.hpp. (That each compiles alone is the job of the build.)
# Usage: public_headers.sh <source directory>
set -eu
cd "$1/include/termrail"
export LC_ALL=C

{
    for file in $(find . -name '*.hpp' | sed 's|^\./||' | sort); do
        awk -v file="$file" '
        function complain(text) { print "include/termrail/" file ":" FNR ": " text }
        BEGIN {
            base = file; sub(/.*\//, "", base)
            floor = file; sub(/\/.*/, "", floor)
            guard = "TERMRAIL_" toupper(file); gsub(/[\/.]/, "_", guard)
            if (file == "termrail.hpp") guard = "TERMRAIL_TERMRAIL_HPP"
        }
        FNR == 1 && $0 != "/// @file " base { complain("the first line must be /// @file " base) }
        FNR <= 4 && index($0, "Floor: " floor) { named = 1 }
        $0 == "#ifndef " guard { guarded = 1 }
        /^[ \t]*#[ \t]*define/ && $2 != guard && file != "core/export.hpp" { complain("defines the macro " $2) }
        /^[ \t]*#[ \t]*include/ && !/<termrail\/[a-z_0-9\/]+\.hpp>/ && !/<[a-z_0-9]+>/ { complain("includes " $2) }
        /<iostream>|<regex>/ { complain("includes " $2) }
        /<filesystem>/ && floor != "io" { complain("includes " $2) }
        /using namespace/ { complain("using namespace") }
        END {
            if (!named && file != "termrail.hpp") complain("does not name its floor in the first lines")
            if (!guarded) complain("the guard must be " guard)
        }' "$file"
        case $file in
            termrail.hpp | core/export.hpp | hunspell/*) ;;  # a library of its own
            *) grep -qF "#include <termrail/$file>" termrail.hpp || echo "include/termrail/termrail.hpp: misses $file" ;;
        esac
    done
} | {
    complaints=$(cat)
    [ -z "$complaints" ] || { printf '%s\n' "$complaints"; exit 1; }
}
