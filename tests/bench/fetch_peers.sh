#!/bin/sh
# Fetches what termrail is measured beside, each from its registry, into CACHE; nothing is installed. What cannot be
# fetched is said and left out. Usage: fetch_peers.sh CACHE
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=$1

# Rust crates, as a library with a C interface.
if command -v cargo >/dev/null; then
    (cd "$here/peers" && RUSTFLAGS="-C target-cpu=native" CARGO_TARGET_DIR="$cache/cargo" \
        cargo build --release --locked --quiet) || echo "peers: cargo failed, its crates are left out" >&2
else
    echo "peers: no cargo; daachorse, aho-corasick and fst are left out" >&2
fi

# Debian packages, unpacked.
mkdir -p "$cache/debian"
(
    cd "$cache/debian"
    for package in libhyperscan-dev libexpat1-dev; do
        if ls "$package"_*.deb >/dev/null 2>&1; then continue; fi
        if apt-get download "$package" >/dev/null 2>&1; then
            dpkg-deb -x "$package"_*.deb .
        else
            echo "peers: no package $package, left out" >&2
        fi
    done
)

# Python packages, and the C++ headers of rapidfuzz that come with its sources.
if [ ! -x "$cache/venv/bin/python" ]; then
    python3 -m venv "$cache/venv" || echo "peers: no venv; the Python peers are left out" >&2
fi
if [ -x "$cache/venv/bin/pip" ] && [ ! -f "$cache/venv/complete" ]; then
    if "$cache/venv/bin/pip" --quiet install pyahocorasick translate-toolkit; then
        touch "$cache/venv/complete"
    else
        echo "peers: pip failed, the Python peers are left out" >&2
    fi
fi
if [ -x "$cache/venv/bin/pip" ] && [ ! -d "$cache/rapidfuzz" ]; then
    mkdir -p "$cache/sources"
    # pip would compile the package only to read what it says of itself; without a compiler it does not.
    if CC=false CXX=false "$cache/venv/bin/pip" --quiet download --no-deps --no-binary rapidfuzz \
        --dest "$cache/sources" rapidfuzz; then
        mkdir -p "$cache/rapidfuzz"
        tar -xzf "$cache"/sources/rapidfuzz-*.tar.gz -C "$cache/rapidfuzz" --strip-components=3 \
            --wildcards '*/extern/rapidfuzz-cpp/rapidfuzz'
    else
        echo "peers: no sources of rapidfuzz, left out" >&2
    fi
fi
