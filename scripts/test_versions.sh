#!/bin/sh
# The plugin's tests on newer versions of QGIS than the machine's own: each is installed from Debian's packages below
# .qgis-versions (once, about 2 GB and two minutes each) and tested there with this checkout, without a display.
#
#   scripts/test_versions.sh                      all versions below
#   scripts/test_versions.sh 3.44                 one of them
#   TESTS=tests/terrascope_qgis/export scripts/test_versions.sh 3.40
#
# It needs root (or sudo) and mmdebstrap, because another Debian is installed and entered; where that can't be done it
# fails and says what is missing. DEBIAN_MIRROR chooses another mirror than the one the machine's own packages come from.
set -u
cd "$(dirname "$0")/.." || exit 1
home=.qgis-versions
tests=${TESTS:-tests/terrascope_qgis}

give_up() {
    echo "$*" >&2
    exit 1
}

# Debian's suite that a version of QGIS comes from; "backports" where it is in the backports of that suite alone
source_of() {
    case $1 in
        3.40) echo trixie ;;
        3.44) echo trixie backports ;;
        *) give_up "QGIS $1 is not among the versions that can be made: 3.40, 3.44." ;;
    esac
}

tools() {
    command -v unshare >/dev/null || give_up "Install util-linux: unshare is missing."
    if ! command -v mmdebstrap >/dev/null || [ ! -e /usr/share/keyrings/debian-archive-keyring.gpg ]; then
        command -v apt-get >/dev/null || give_up "Install mmdebstrap and debian-archive-keyring; then run this again."
        echo "Installing mmdebstrap …"
        DEBIAN_FRONTEND=noninteractive apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            mmdebstrap debian-archive-keyring >/dev/null || give_up "mmdebstrap could not be installed."
    fi
    unshare --mount true 2>/dev/null || give_up \
        "This machine doesn't let a process mount folders of its own (CAP_SYS_ADMIN is missing, as in most containers):
the other versions of QGIS can't be tested here."
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
    # shellcheck disable=SC2046 # two words on purpose
    set -- $(source_of "$version")
    suite=$1
    from=$(mirror)
    [ -n "$from" ] || give_up "No Debian mirror is known here: name one, DEBIAN_MIRROR=… $0"
    echo "Installing QGIS $version from Debian's $* below $root (the log is $home/$version.log) …"
    rm -rf "$root" "$root.part"
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
        give_up "QGIS $version could not be installed; $home/$version.log says why."
    }
    rm -rf "$root.part"/var/cache/apt/archives/*.deb "$root.part"/var/lib/apt/lists/*
    .venv-qgis/bin/python -m pip install --quiet --disable-pip-version-check --no-compile \
        --target "$root.part/opt/tests" -r requirements-qgis-tests.txt || give_up "pytest could not be installed."
    found=$(chroot "$root.part" python3 -c "from qgis.core import Qgis; print(Qgis.version())")
    case $found in
        "$version".*) ;;
        *) give_up "Debian's packages hold QGIS ${found:-(none that starts)} now, not $version: change source_of in $0." ;;
    esac
    touch "$root.part/.made"
    mv "$root.part" "$root"
}

test_version() {
    mkdir -p "$home/$1/terrascope" .qgis-settings
    echo "== the plugin in QGIS $(inside "$1" 'exec python3 -c "
import sys
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print(Qgis.version(), f\"(Qt {QT_VERSION_STR}, Python {sys.version.split()[0]})\")"')"
    inside "$1" "exec scripts/test_plugin.sh -p no:cacheprovider $tests"
}

# Runs a command in a version. The mounts are its own and go with it, however it ends; this checkout is read-only there.
inside() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount --pid --fork --kill-child sh -c '
        root=$1
        mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount -t tmpfs tmpfs "$root/tmp" &&
            mount --bind . "$root/terrascope" && mount -o remount,bind,ro "$root/terrascope" &&
            mount -t tmpfs tmpfs "$root/terrascope/.qgis-settings" || exit 1
        exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TMPDIR=/tmp \
            PYTHONPATH=/opt/tests PYTHONDONTWRITEBYTECODE=1 PYTHONFAULTHANDLER=1 QT_QPA_PLATFORM=offscreen \
            QGIS_PYTHON=/usr/bin/python3 sh -c "cd /terrascope && $2"
    ' - "$home/$1" "$2"
}

if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || give_up "Run this as root: another Debian is installed and entered."
    exec sudo TESTS="$tests" DEBIAN_MIRROR="${DEBIAN_MIRROR:-}" "$0" "$@"
fi
[ $# -gt 0 ] || set -- 3.40 3.44
tools
mkdir -p "$home"
failed=""
for each in "$@"; do
    (make_version "$each") && test_version "$each" || failed="$failed $each"
done
[ -z "$failed" ] || give_up "Failed on QGIS:$failed"
echo "The plugin's tests passed on QGIS: $*."
