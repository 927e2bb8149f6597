#!/bin/sh
# Prints, as a Markdown table, how well the forms in each dictionary at hand are joined.
# usage: run.sh PROGRAM [FOLDER of the dictionaries]
set -euf
program=$1
folder=${2:-/usr/share/hunspell}
echo "| | recall alone | recall beside | precision alone | precision beside | random alone | random beside |"
echo "|---|---|---|---|---|---|---|"
grep -v '^#' "$(dirname "$0")/dictionaries.tsv" | while IFS="$(printf '\t')" read -r language name every classes; do
    [ -f "$folder/$name.dic" ] || continue
    # The classes are words of their own.
    "$program" --every "$every" "$language" "$folder/$name.dic" ${classes:-} | awk -v row="| $language" '
        /different keys/ { next }
        /%$/ { row = row " | " sprintf(/random/ ? "%.2f" : "%.1f", $(NF - 1)) }
        END { print row " |" }'
done
