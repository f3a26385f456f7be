#!/bin/sh
# The plugin's tests on newer versions of QGIS than the machine's own: each is installed from Debian's packages below
# .qgis-versions (once, about 2 GB and two minutes each) and tested there with this checkout, without a display.
#
#   scripts/test_versions.sh                      all versions below
#   scripts/test_versions.sh 3.44                 one of them
#   TESTS=tests/terrascope_qgis/export scripts/test_versions.sh 3.40
#
# It needs root (or sudo) and mmdebstrap, because another Debian is installed and entered. DEBIAN_MIRROR chooses another
# mirror than the one the machine's own packages come from.
#
# Status 0: passed. 1: a test failed, QGIS crashed, or a version couldn't be made for a reason of its own. 3: nothing
# failed, but a version was not tested, because this machine can't: no mounts, no root, or no mirror in reach.
set -u
cd "$(dirname "$0")/.." || exit 1
home=.qgis-versions
tests=${TESTS:-tests/terrascope_qgis}
# what apt and pip say of a server that isn't there (one that lacks a package is another matter: our list is wrong)
unreachable="Could not resolve|Temporary failure (in name resolution|resolving)|[Nn]etwork is unreachable|[Cc]onnection (failed|refused|reset|timed out)"
unreachable="$unreachable|(Could not|Unable to|Cannot) connect|No route to host|Could not handshake|NewConnectionError|Read timed out"
# what inside() ends with where the version couldn't be entered; pytest and signals end otherwise
not_entered=99

give_up() {
    echo "$*" >&2
    exit 1
}

# Says loudly that this machine can't test a version, and why: not_here VERSION REASON
not_here() {
    {
        echo
        echo "!!! QGIS $1: not tested here, because $2"
        echo
    } >&2
    exit 3
}

# Debian's suite that a version of QGIS comes from; "backports" where it is in the backports of that suite alone
source_of() {
    case $1 in
        3.40) echo trixie ;;
        3.44) echo trixie backports ;;
        *) give_up "QGIS $1 is not among the versions that can be made: 3.40, 3.44." ;;
    esac
}

# What entering a version needs of the machine: tools VERSION
tools() {
    command -v unshare >/dev/null || not_here "$1" "unshare is missing (install util-linux)."
    tried=$(unshare --mount --pid --fork \
        sh -c "mount -t proc proc /proc && mount -t tmpfs tmpfs /tmp && chroot / true" 2>&1) || not_here "$1" \
        "this machine lets no process mount and enter folders of its own, as in most containers ($tried)."
}

# What making a version needs beside: making_tools VERSION
making_tools() {
    if ! command -v mmdebstrap >/dev/null || [ ! -e /usr/share/keyrings/debian-archive-keyring.gpg ]; then
        command -v apt-get >/dev/null || not_here "$1" "mmdebstrap and debian-archive-keyring are missing: install them."
        echo "Installing mmdebstrap …"
        DEBIAN_FRONTEND=noninteractive apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            mmdebstrap debian-archive-keyring >/dev/null || not_here "$1" "mmdebstrap could not be installed."
    fi
}

mirror() {
    [ -n "${DEBIAN_MIRROR:-}" ] && echo "$DEBIAN_MIRROR" && return
    apt-get indextargets "Origin: Debian" "Created-By: Packages" --format "\$(REPO_URI) \$(LABEL)" 2>/dev/null |
        sed -n 's/ Debian$//p' | head -n 1
}

# Installs a version beside its place and moves it there once it is whole.
make_version() {
    version=$1
    root=$home/$version
    [ -e "$root/.made" ] && [ ! requirements-qgis-tests.txt -nt "$root/.made" ] && return
    source=$(source_of "$version") || exit 1
    making_tools "$version"
    # shellcheck disable=SC2086 # two words on purpose
    set -- $source
    suite=$1
    from=$(mirror)
    [ -n "$from" ] || not_here "$version" "no Debian mirror is known: name one, DEBIAN_MIRROR=… $0"
    echo "Installing QGIS $version from Debian's $* below $root (the log is $home/$version.log) …"
    rm -rf "$root.part"
    set -- "deb $from $suite main" ${2:+"deb $from $suite-$2 main"}
    # The newer QGIS is wanted from the backports, the libraries below it from the suite itself.
    mmdebstrap --mode=root --variant=apt --dpkgopt=force-unsafe-io \
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' --aptopt='Acquire::Retries "3"' \
        --setup-hook='mkdir -p "$1/etc/apt/preferences.d"' \
        --setup-hook="printf 'Package: src:qgis\nPin: release n=$suite-backports\nPin-Priority: 990\n' >\"\$1/etc/apt/preferences.d/qgis\"" \
        --include=python3-qgis,python3-venv --skip=cleanup/apt/lists \
        "$suite" "$root.part" "$@" >"$home/$version.log" 2>&1 </dev/null || {
        tail -n 20 "$home/$version.log" >&2
        rm -rf "$root.part"
        grep -Eq "$unreachable" "$home/$version.log" &&
            not_here "$version" "Debian's mirror $from can't be reached; $home/$version.log says more."
        give_up "QGIS $version could not be installed; $home/$version.log says why."
    }
    rm -rf "$root.part"/var/cache/apt/archives/*.deb "$root.part"/var/lib/apt/lists/*
    .venv-qgis/bin/python -m pip install --quiet --disable-pip-version-check --no-compile \
        --target "$root.part/opt/tests" -r requirements-qgis-tests.txt >>"$home/$version.log" 2>&1 || {
        tail -n 5 "$home/$version.log" >&2
        grep -Eq "$unreachable" "$home/$version.log" && not_here "$version" "Python's packages can't be reached."
        give_up "pytest could not be installed."
    }
    found=$(chroot "$root.part" python3 -c "from qgis.core import Qgis; print(Qgis.version())")
    case $found in
        "$version".*) ;;
        *) give_up "Debian's packages hold QGIS ${found:-(none that starts)} now, not $version: change source_of in $0." ;;
    esac
    touch "$root.part/.made"
    rm -rf "$root"
    mv "$root.part" "$root"
}

# Tests a version; what was printed stays in a log. A run counts as passed only if pytest says so in its last line too: a
# process that QGIS or Qt ends may end with status 0.
test_version() {
    version=$1
    log=$home/$version-tests.log
    mkdir -p "$home/$version/terrascope" .qgis-settings
    named=$(inside "$version" 'exec python3 -c "
import sys
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print(Qgis.version(), f\"(Qt {QT_VERSION_STR}, Python {sys.version.split()[0]})\")"')
    status=$?
    [ $status != $not_entered ] || not_here "$version" "its folders can't be mounted (the line above says which)."
    [ $status = 0 ] || give_up "QGIS $version doesn't start (status $status)."
    echo "== the plugin in QGIS $named"
    rm -f "$log.status"
    {
        inside "$version" "exec scripts/test_plugin.sh -p no:cacheprovider $tests" 2>&1
        echo $? >"$log.status"
    } | tee "$log"
    status=$(cat "$log.status")
    rm -f "$log.status"
    if [ "$status" = 0 ] && tail -n 3 "$log" | grep -Eq "[0-9]+ passed"; then
        return 0
    fi
    tail -n 3 "$log" | grep -Eq "[0-9]+ (failed|error)" ||
        give_up "QGIS $version ended in the middle of the tests (status $status): a crash? The log is $log"
    give_up "Tests failed in QGIS $version; the log is $log"
}

# Runs a command in a version. The mounts are its own and go with it, however it ends; this checkout is read-only there.
inside() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount --pid --fork --kill-child sh -c '
        root=$1
        mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount -t tmpfs tmpfs "$root/tmp" &&
            mount --bind . "$root/terrascope" && mount -o remount,bind,ro "$root/terrascope" &&
            mount -t tmpfs tmpfs "$root/terrascope/.qgis-settings" || exit '"$not_entered"'
        exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TMPDIR=/tmp \
            PYTHONPATH=/opt/tests PYTHONDONTWRITEBYTECODE=1 PYTHONFAULTHANDLER=1 QT_QPA_PLATFORM=offscreen \
            QGIS_PYTHON=/usr/bin/python3 sh -c "cd /terrascope && $2"
    ' - "$home/$1" "$2"
}

[ $# -gt 0 ] || set -- 3.40 3.44
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || not_here "$(echo "$*" | sed "s/ /, /g")" \
        "another Debian is entered, which only root may; there is no sudo either."
    exec sudo TESTS="$tests" DEBIAN_MIRROR="${DEBIAN_MIRROR:-}" "$0" "$@"
fi
mkdir -p "$home"
passed="" failed="" skipped=""
for each in "$@"; do
    (tools "$each" && make_version "$each" && test_version "$each")
    case $? in
        0) passed="$passed $each" ;;
        3) skipped="$skipped $each" ;;
        *) failed="$failed $each" ;;
    esac
done
[ -z "$passed" ] || echo "The plugin's tests passed in QGIS:$passed."
[ -z "$skipped" ] || echo "Not tested here:$skipped (why: above)."
[ -z "$failed" ] || give_up "Failed in QGIS:$failed."
[ -z "$skipped" ] || exit 3
