#!/bin/sh
# Compiles termbases and compares what the command says with the compiled lexicon and with the termbase itself; then
# changes and damages files and looks at what is told.
# Usage: compiled.sh <command> <tests/data>
set -eu
command=$1 data=$2
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cp -r "$data/cli/." "$tmp"
cd "$tmp"
export LC_ALL=C.UTF-8 NO_COLOR=1 TERM=dumb COLUMNS=80
fail() { echo "compiled.sh: $*"; exit 1; }

# same <verb and options>, with G for the glossary: output and exit code are the same
same() {
    for glossary in terms.tbx terms.lex; do
        status=0
        "$command" "$(printf %s "$1")" -g "$glossary" $2 >"$glossary.out" 2>"$glossary.err" || status=$?
        echo "$status" >>"$glossary.out"
    done
    cmp -s terms.tbx.out terms.lex.out || { diff terms.tbx.out terms.lex.out || true; fail "$1 $2 differs"; }
    cmp -s terms.tbx.err terms.lex.err || { diff terms.tbx.err terms.lex.err || true; fail "$1 $2 notes differ"; }
}
for termbase in terms.tbx settings.tbx; do
    [ "$termbase" = terms.tbx ] || cp "$termbase" terms.tbx
    "$command" compile terms.tbx -o terms.lex
    for format in text jsonl; do
        same find "-s en text.txt --all --format $format"
        same check "-s zh-Hant -t en mixed.txt --occurrences --severity note --format $format"
        same check "-s en -t de settings.tsv --occurrences --severity note --format $format"
        same score "-s en -t de settings.tsv --format $format"
    done
done
"$command" compile terms.csv - -o both.lex <settings.tbx
"$command" validate both.lex >/dev/null || fail "what was compiled is damaged"

cp "$data/cli/terms.tbx" terms.tbx
"$command" compile terms.tbx -o terms.lex
"$command" lookup -g terms.lex 元首 >/dev/null 2>err || fail "lookup finds no 元首"
grep -q 'holds no definitions' err || fail "lookup does not say that there are no definitions"

# Younger and another size; younger, as large and other; younger and the same; gone.
stale="termrail: terms.lex: older than terms.tbx; run 'termrail compile terms.tbx -o terms.lex'"
cp terms.tbx old.tbx
find_quietly() { "$command" find -g "$1" -s en text.txt 2>&1 >/dev/null; }
[ -z "$(find_quietly terms.lex)" ] || fail "a fresh lexicon is called stale"
echo >>terms.tbx
[ "$(find_quietly terms.lex)" = "$stale" ] || fail "a larger termbase is not told: $(find_quietly terms.lex)"
sed 's/head of state/head of statx/' old.tbx >terms.tbx
[ "$(find_quietly terms.lex)" = "$stale" ] || fail "another termbase of the same size is not told"
cp old.tbx terms.tbx
[ -z "$(find_quietly terms.lex)" ] || fail "the same termbase written again is called stale"
rm terms.tbx
[ -z "$(find_quietly terms.lex)" ] || fail "a termbase that is gone is told"

# Moved together, the termbase is found beside the lexicon.
mkdir away
mv terms.lex away
sed 's/head of state/head of statx/' old.tbx >away/terms.tbx
case $(find_quietly away/terms.lex) in *"older than away/terms.tbx"*) ;; *) fail "the termbase beside it is not seen" ;; esac

# By its first bytes whatever its name; cut anywhere, by its name.
mv away/terms.lex glossary
[ -z "$(find_quietly glossary)" ] || fail "a lexicon is not known by what is in it"
head -c 1000 glossary >cut.lex
status=0
"$command" validate cut.lex >out || status=$?
[ "$status" = 1 ] && grep -q 'lexicon/bad-lexicon' out || fail "validate says nothing of a truncated lexicon"
