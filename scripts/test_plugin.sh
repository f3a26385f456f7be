#!/bin/sh
# The plugin's tests, in QGIS's Python, with no display; arguments go to pytest. Each run has QGIS settings of its own,
# so that two may go side by side and none finds what another left.
cd "$(dirname "$0")/.." || exit 1
[ $# -gt 0 ] || set -- tests/terrascope_qgis
# pytest-qgis keeps settings apart by this name
export PYTEST_XDIST_WORKER="run-$$"
trap 'rm -rf ".qgis-settings/run-$$"' EXIT
QT_QPA_PLATFORM=offscreen "${QGIS_PYTHON:-.venv-qgis/bin/python}" -m pytest -q "$@"
