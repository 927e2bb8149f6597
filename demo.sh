#!/bin/sh
# Shows the main job: installs what is missing, builds the command, checks the terms of a translated article.
set -eu
. "$(dirname "$0")/cmake/prepare.sh"

sh cmake/install-packages.sh
cmake --workflow --preset release

set -- check -g glossary/chongqing-belarus.tbx -s zh-Hant -t en tests/data/article/article.txt
echo
echo "\$ build/release/bin/termrail $*"
status=0
build/release/bin/termrail "$@" || status=$?
echo
case $status in
    0) echo "The command ended with 0: it has nothing to say against the terms of this translation." ;;
    1) echo "The command ended with 1, as it does when it has findings: the lines above." ;;
    *)
        echo "The command ended with $status: it could not do its job." >&2
        exit "$status"
        ;;
esac
