#!/bin/sh
# What the machine itself must bring: QGIS with its Python bindings, a virtual X display, Python's venv module.
# On Debian and its kin the missing ones are installed (as root, or through sudo); elsewhere one line says which.
set -eu
python=${1:-/usr/bin/python3}

missing_packages() {
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || echo python3
    "$python" -c 'import ensurepip' 2>/dev/null || echo python3-venv
    /usr/bin/python3 -c 'import qgis.core' 2>/dev/null || echo python3-qgis
    command -v qgis >/dev/null 2>&1 || echo qgis
    command -v Xvfb >/dev/null 2>&1 || echo xvfb
    command -v xauth >/dev/null 2>&1 || echo xauth
    command -v lrelease >/dev/null 2>&1 || echo qttools5-dev-tools
}

packages=$(missing_packages | tr '\n' ' ' | sed 's, $,,')
[ -n "$packages" ] || exit 0

if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then as_root=env
    elif command -v sudo >/dev/null 2>&1; then as_root="sudo env"
    else
        echo "Run this as root, once: apt-get install --no-install-recommends $packages" >&2
        exit 1
    fi
    echo "Installing $packages …"
    # A package list that is too old names files that are gone; a fresh machine has none at all.
    $as_root DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086 # a list of words on purpose
    $as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
    packages=$(missing_packages | tr '\n' ' ' | sed 's, $,,')
    [ -n "$packages" ] || exit 0
fi
echo "Install QGIS 3.22 or newer with its Python bindings, Xvfb with xauth, and Python 3.11 or newer with venv, then run make again (missing: $packages)." >&2
exit 1
