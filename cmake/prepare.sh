# Sourced by the scripts at the top: goes to a checkout that can be built in.

cd "$(dirname "$0")"

# Where the checkout cannot be written to, a copy is built.
if [ ! -w . ]; then
    copy=$(mktemp -d)/termrail
    echo "This directory cannot be written to; building a copy in $copy."
    mkdir "$copy"
    cp -R . "$copy"
    chmod -R u+w "$copy"
    cd "$copy"
fi

# A build directory that was made elsewhere and moved here is of no use to CMake.
for cache in build/*/CMakeCache.txt; do
    [ -f "$cache" ] || continue
    grep -qxF -e "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd)" -e "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)" "$cache" ||
        rm -rf "$(dirname "$cache")"
done
