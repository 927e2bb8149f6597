#!/bin/sh
# Installs the packages that a build needs, where they are missing, on Debian and Ubuntu.
# Usage: install-packages.sh [development]
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C

packages="cmake ninja-build g++ pkg-config libicu-dev libboost-locale-dev libpugixml-dev libstemmer-dev
    libcli11-dev libfmt-dev libhunspell-dev nlohmann-json3-dev"
if [ "${1:-}" = development ]; then
    packages="$packages ccache clang clang-format clang-tidy doctest-dev jing libxml2-utils translate-toolkit"
fi

missing() {
    for package; do
        case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true) in
            *" installed") ;;
            *) printf ' %s' "$package" ;;
        esac
    done
}

install() {
    [ $# -gt 0 ] || return 0
    echo "installing: $*"
    if [ "$(id -u)" = 0 ]; then
        apt-get install -y --no-install-recommends "$@"
    else
        sudo DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
    fi
}

if ! command -v apt-get >/dev/null 2>&1; then
    echo "This is neither Debian nor Ubuntu. Taking for granted that these packages, or their like, are here:" >&2
    echo $packages >&2
    exit 0
fi

wanted=$(missing $packages)
if [ -n "$wanted" ]; then
    if [ "$(id -u)" = 0 ]; then
        apt-get update
    elif command -v sudo >/dev/null 2>&1; then
        sudo apt-get update
    else
        echo "Missing:$wanted. Installing them needs root or sudo." >&2
        exit 1
    fi
    install $wanted
fi

# The run-time of the sanitizers and of the fuzzer bears the version of clang in its name.
if [ "${1:-}" = development ]; then
    version=$(dpkg-query -W -f='${Depends}' clang | sed -n 's/.*clang-\([0-9][0-9]*\).*/\1/p')
    install $(missing "libclang-rt-$version-dev")
fi
