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
# The generator is loaded some hundred times: compiling it each time takes longer than most of what is done with it.
unset PYTHONDONTWRITEBYTECODE
status=0
"$bin/python" -m pytest -n 2 --dist worksteal "$@" || status=$?
echo "All checks took $(($(date +%s) - start)) s"
exit $status
