#!/bin/sh
# All tests, each group in the Python it belongs to. Every group runs, whatever the ones before said.
set -u
cd "$(dirname "$0")/.."
mkdir -p test-output
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-$(nproc 2>/dev/null || echo 2)}"
failed=""

echo "== the runtime (its own environment)"
.venv/bin/python -m pytest -q tests/model_runtime tests/test_*.py || failed="$failed runtime"

echo "== the plugin (QGIS's Python, no display)"
scripts/test_plugin.sh || failed="$failed plugin"

echo "== end to end (the QGIS application on a virtual display)"
.venv-qgis/bin/python -m pytest -q -p no:pytest_qgis tests/end_to_end || failed="$failed end-to-end"

if [ -n "$failed" ]; then
    echo "Failed:$failed" >&2
    exit 1
fi
echo "All tests passed."
