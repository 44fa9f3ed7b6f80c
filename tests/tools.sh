#!/bin/sh
# The programs the tests drive that pip cannot bring. As root on Debian they are installed; elsewhere the line is shown.
# Arguments are folders of npm packages that not every run needs, such as node/engines.
set -eu
missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v chromium-headless-shell >/dev/null 2>&1 || missing="$missing chromium-headless-shell"
command -v firefox-esr >/dev/null 2>&1 || command -v firefox >/dev/null 2>&1 || missing="$missing firefox-esr"
command -v msgfmt >/dev/null 2>&1 || missing="$missing gettext"
command -v java >/dev/null 2>&1 || missing="$missing default-jre-headless"
command -v node >/dev/null 2>&1 || missing="$missing nodejs"
command -v npm >/dev/null 2>&1 || missing="$missing npm"
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing$missing for the tests"
        apt-get update -qq
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    else
        echo "The tests need$missing. Install with: sudo apt-get install -y$missing" >&2
        exit 1
    fi
fi
cd "$(dirname "$0")"
for folder in node "$@"; do
    [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] ||
        (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
done
