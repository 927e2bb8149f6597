#!/bin/sh
# No semicolon in the name of a test: CTest splits there, and a failing test shows as passed.
# Usage: test_names.sh <source directory>
set -eu
cd "$1"
if grep -rnE --include='*.cpp' '^[[:space:]]*(TEST_CASE|TEST_SUITE|TEST_SUITE_BEGIN|SUBCASE)\("([^"\\]|\\.)*;' tests; then
    echo "a semicolon in the name of a test"
    exit 1
fi
