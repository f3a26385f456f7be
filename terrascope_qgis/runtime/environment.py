"""The environment variables a runtime gets: ours without what points into QGIS's own libraries and packages."""

from __future__ import annotations

from qgis.PyQt.QtCore import QProcessEnvironment

# QGIS sets these for its own Python, PROJ, GDAL and Qt; another Python's wheels bring their own and break on them.
_QGIS_OWN = ("PYTHON", "PROJ_", "GDAL_", "OGR_", "QT_", "QGIS_", "DYLD_", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")


def scrubbed_environment() -> QProcessEnvironment:
    """This process's environment, fit for another Python."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in environment.keys():  # noqa: SIM118 - a Qt class, not a dict
        if name.upper().startswith(_QGIS_OWN):
            environment.remove(name)
    environment.insert("PYTHONUTF8", "1")
    environment.insert("PYTHONUNBUFFERED", "1")
    environment.insert("PYTHONNOUSERSITE", "1")
    environment.insert("PYTHONSAFEPATH", "1")  # no module is picked up from the folder QGIS was started in
    return environment
