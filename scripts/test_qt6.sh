#!/bin/sh
# What can be tested of the plugin for Qt 6 without a QGIS of it: the widgets, which are pure Qt, run in PyQt6, and every
# name of Qt is looked up there. PyQt6 lies in an environment of its own, .venv-qt6 (300 MB, made at the first run).
set -eu
cd "$(dirname "$0")/.."
stamp=.venv-qt6/.installed
if [ ! -f "$stamp" ] || [ "$0" -nt "$stamp" ] || [ requirements-qgis-tests.txt -nt "$stamp" ]; then
    echo "Making the environment of Qt 6 .venv-qt6 …"
    [ -x .venv-qt6/bin/python ] || /usr/bin/python3 -m venv .venv-qt6
    grep -v '^pytest-qgis' requirements-qgis-tests.txt |
        .venv-qt6/bin/python -m pip install --quiet --disable-pip-version-check PyQt6==6.9.1 -r /dev/stdin
    touch "$stamp"
fi
export QT_API=pyqt6 QT_QPA_PLATFORM=offscreen PYTHONFAULTHANDLER=1
echo "== the widgets in Qt $(.venv-qt6/bin/python -c 'from PyQt6.QtCore import qVersion; print(qVersion())') (no QGIS)"
# The names are looked up before qtpy, which puts back much of what Qt 6 lacks, has touched it.
.venv-qt6/bin/python -m pytest -q -p no:cacheprovider tests/qt6
.venv-qt6/bin/python -m pytest -q -p no:cacheprovider tests/terrascope_qgis/widgets
echo "== the same without qtpy"
PYTHONPATH=tests/qt6 .venv-qt6/bin/python -m pytest -q -p no:cacheprovider -p without_qtpy tests/terrascope_qgis/widgets
