#!/bin/sh
# Every check, the fast ones first. $1 is the folder of the environment's programs; the rest goes to pytest.
set -eu
bin=$1
shift
start=$(date +%s)
"$bin/ruff" check .
"$bin/ruff" format --check .
"$bin/lint-imports" --no-logo --no-cache
"$bin/mypy"
"$bin/course" check
status=0
"$bin/python" -m pytest -n 2 "$@" || status=$?
echo "All checks took $(($(date +%s) - start)) s"
exit $status
