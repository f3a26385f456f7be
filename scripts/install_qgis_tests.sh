#!/bin/sh
# The plugin's test environment: QGIS's own Python with pytest beside it. Run again, it does nothing.
set -eu
cd "$(dirname "$0")/.."
stamp=.venv-qgis/.installed
if [ -f "$stamp" ] && [ ! "$0" -nt "$stamp" ]; then exit 0; fi
echo "Making the plugin's test environment .venv-qgis …"
[ -x .venv-qgis/bin/python ] || /usr/bin/python3 -m venv --system-site-packages .venv-qgis
.venv-qgis/bin/python -m pip install --quiet --disable-pip-version-check \
    pytest==9.2.0 pytest-qgis==5.0.2 pytest-qt==4.5.0 qtpy==2.4.3 pytest-timeout==2.4.0
touch "$stamp"
