#!/bin/sh
# Fetches the peers, makes the workload, builds and runs the benchmarks: README.md.
# Usage: tests/bench/run.sh [-c CACHE] [-s "SIZE…"] [-r ROUNDS] [JOB…]
#   JOB: load packed recognize check fuzzy fold startup process (default: all)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/termrail-bench
sizes="1000 10000 100000 1000000"
rounds=5
while getopts c:s:r: option; do
    case $option in
        c) cache=$OPTARG ;;
        s) sizes=$OPTARG ;;
        r) rounds=$OPTARG ;;
        *) sed -n '2,4p' "$0" >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))
jobs=${*:-load packed recognize check fuzzy fold startup process}
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)

"$here/fetch_peers.sh" "$cache"
"$here/workload/fetch_text.sh" "$cache"
"$here/workload/make_all.sh" "$cache" $sizes

build=$cache/build
cmake -G Ninja -S "$root" -B "$build" -DCMAKE_BUILD_TYPE=Release -DTERMRAIL_BUILD_BENCHMARKS=ON \
    -DTERMRAIL_BENCH_CACHE="$cache" >/dev/null
ninja -C "$build" -j "${JOBS:-2}" benchmarks

figures=$cache/figures.tsv
printf 'job\tcase\tsize\tcontender\tmeasure\tvalue\n' >"$figures"
python=$cache/venv/bin/python
answers=0

for size in $sizes; do "$build/bin/termrail" compile "$cache/tb.$size.tbx" -o "$cache/tb.$size.lex"; done

# A program of ours: its failure means that answers differ, and is told at the end.
program() {
    name=$1
    shift
    "$build/tests/bench/$name" --cache "$cache" --rounds "$rounds" --out "$figures" "$@" || answers=1
}

# A peer in Python: left out where its library could not be fetched.
script() {
    if [ -x "$python" ]; then
        "$python" "$here/python/$1" --cache "$cache" --out "$figures" --size "$2" || echo "$1: left out" >&2
    fi
}

for job in $jobs; do
    case $job in
        load | packed) "$build/tests/bench/bench_$job" 100000 "$rounds" ;;
        fold) program bench_fold ;;
        recognize)
            for size in $sizes; do
                program bench_recognize --size "$size"
                script recognize_with_pyahocorasick.py "$size"
            done
            ;;
        check)
            for size in $sizes; do
                program bench_check --size "$size"
                script check_like_weblate.py "$size"
                # Linear in the termbase: a segment would take seconds.
                if [ "$size" -le 100000 ]; then script check_with_translate_toolkit.py "$size"; fi
            done
            ;;
        fuzzy) for size in $sizes; do program bench_fuzzy --size "$size"; done ;;
        startup) for size in $sizes; do program bench_startup --size "$size"; done ;;
        process)
            for size in $sizes; do
                python3 "$here/python/whole_process.py" --cache "$cache" --out "$figures" --size "$size" \
                    --command "$build/bin/termrail" --rounds "$rounds"
            done
            ;;
        *) echo "run.sh: no job $job" >&2; exit 2 ;;
    esac
done

python3 "$here/report/table.py" "$figures" >"$cache/figures.md"
python3 "$here/report/plot.py" "$figures" "$cache"
echo "figures: $figures, $cache/figures.md, $cache/*.svg"
if [ "$answers" -ne 0 ]; then
    echo "answers differ: see above" >&2
    exit 1
fi
