#!/bin/sh
# Runs all tests: installs what is missing, builds and tests with warnings as errors, then under the sanitizers,
# then fuzzes for a minute and a half.
set -eu
. "$(dirname "$0")/cmake/prepare.sh"

sh cmake/install-packages.sh development
for preset in dev asan fuzz; do
    cmake --workflow --preset $preset
done
