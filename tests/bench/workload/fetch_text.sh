#!/bin/sh
# Fetches the packages of packages.txt, without installing them, and makes the text workload out of their catalogues.
# Usage: fetch_text.sh CACHE, which gets seg.en and seg.zh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=$1
if [ -s "$cache/seg.zh" ]; then exit 0; fi
mkdir -p "$cache/packages" "$cache/catalogues"

cd "$cache/packages"
for package in $(grep -v '^#' "$here/packages.txt"); do
    if ls "$package"_*.deb >/dev/null 2>&1; then continue; fi
    apt-get download "$package" >/dev/null 2>&1 || echo "text: no package $package, left out" >&2
done

cd "$cache"
for package in $(grep -v '^#' "$here/packages.txt"); do
    for archive in packages/"$package"_*.deb; do
        if [ ! -f "$archive" ]; then continue; fi
        mkdir -p "catalogues/$package"
        # One of the two patterns may be without a match, which tar calls a failure.
        dpkg-deb --fsys-tarfile "$archive" |
            tar -x -C "catalogues/$package" --wildcards '*zh_CN*.mo' '*zh_Hans*.mo' 2>/dev/null || :
    done
done
python3 "$here/make_text.py" "$cache" catalogues
