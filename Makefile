# The commands of the project: each sets up what it needs, at once if it is there. README.md tells the rest.
#   make demo    one question to the real QGIS, about the bundled (simulated) scene; results in demo-output/
#   make test    all tests              make run     QGIS on your display, with the plugin and the demo scene
#   make versions  the plugin's tests in newer QGIS, its widgets in Qt 6
#   make plugin  the zip that QGIS installs, in dist/
#   make lint    style                  make types   types                make setup   the environments alone
# TORCH chooses another torch for the runtime, PYTHON the Python (3.11 or newer) its environment is made with.
PYTHON ?= /usr/bin/python3
TORCH ?= torch==2.13.0

# Tests look here for real scenes and for the published model's golden case; they skip, saying so, without.
ifneq ($(wildcard ../shared/data),)
export TERRASCOPE_REAL_DATA ?= $(abspath ../shared/data)
endif
ifneq ($(wildcard ../shared/golden),)
export TERRASCOPE_GOLDEN ?= $(abspath ../shared/golden)
endif

.PHONY: versions demo test run plugin lint types setup clean
.DEFAULT_GOAL := demo

setup:
	@scripts/install_system.sh $(PYTHON)
	@$(PYTHON) scripts/install_runtime.py --torch "$(TORCH)"
	@scripts/install_qgis_tests.sh

demo: setup
	@.venv/bin/python scripts/demo.py

run: setup
	@.venv/bin/python scripts/open_qgis.py

plugin: setup
	@.venv/bin/python scripts/build_plugin.py

test: setup
	@scripts/test.sh

# The plugin in newer QGIS (3.40 and 3.44, installed below .qgis-versions) and its widgets in Qt 6; QGIS="3.44" for one
versions: setup
	@failed=0; scripts/test_qt6.sh || failed=1; scripts/test_versions.sh $(QGIS) || failed=1; exit $$failed

lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

types: setup
	.venv/bin/mypy

# The environments stay (delete .venv and .venv-qgis by hand to make them anew).
clean:
	rm -rf demo-output test-output run-output build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings
	find . -name __pycache__ -not -path "./.venv*" -not -path "./.qgis-versions*" -prune -exec rm -rf {} +
