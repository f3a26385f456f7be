#!/bin/sh
# The plugin's test environment: QGIS's own Python with pytest beside it. Run again, it does nothing.
set -eu
cd "$(dirname "$0")/.."
stamp=.venv-qgis/.installed
if [ -f "$stamp" ] && [ ! "$0" -nt "$stamp" ] && [ ! requirements-qgis-tests.txt -nt "$stamp" ]; then exit 0; fi
echo "Making the plugin's test environment .venv-qgis …"
[ -x .venv-qgis/bin/python ] || /usr/bin/python3 -m venv --system-site-packages .venv-qgis
.venv-qgis/bin/python -m pip install --quiet --disable-pip-version-check -r requirements-qgis-tests.txt
touch "$stamp"
