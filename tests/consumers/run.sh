#!/bin/sh
# Writes version 2 with the command, in TBX-Basic and as a private dialect, has another program read it, and compares
# the terms that it finds. Usage: run.sh translate-toolkit|omegat <command> <test data directory>
# Ends with 77, which is skipped, where the program is not installed.
set -eu
consumer=$1 command=$2 data=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skip() {
    echo "skipped: $1 is not installed"
    exit 77
}

case $consumer in
    translate-toolkit)
        # Debian's python3 has Debian's modules.
        python=/usr/bin/python3
        "$python" -c 'import translate.storage.tbx' 2>/dev/null || skip translate-toolkit
        ;;
    omegat)
        jar=/usr/share/omegat/OmegaT.jar
        [ -f "$jar" ] || skip omegat
        command -v javac >/dev/null 2>&1 || skip "a Java compiler"
        ;;
    *)
        echo "unknown consumer $consumer" >&2
        exit 2
        ;;
esac

read_terms() {
    case $consumer in
        translate-toolkit) "$python" "$here/read_with_translate_toolkit.py" "$1" ;;
        omegat) HOME=$work java -cp "$jar" "$here/ReadWithOmegaT.java" "$1" en zh ;;
    esac
}

failed=0
for dialect in basic TBX-Default; do
    for file in rail-v3 everything-v2; do
        "$command" convert --tbx-version 2 --dialect $dialect "$data/tbx/$file.tbx" "$work/$file.tbx" 2>/dev/null
        echo "$file"
        read_terms "$work/$file.tbx" | sed "s/[[:space:]]*\$//"
    done >"$work/found"
    diff -u "$here/$consumer.txt" "$work/found" || failed=1
done
exit $failed
