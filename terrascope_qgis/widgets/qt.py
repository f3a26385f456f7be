"""Qt for the widgets: through qtpy, so that they run on Qt 5 and Qt 6 with or without QGIS around them.

No QGIS ships qtpy. Where it is absent QGIS's own binding-neutral names are the same classes.
"""

from __future__ import annotations

try:
    from qtpy import QtCore, QtGui, QtWidgets
    from qtpy.QtCore import Signal
except ImportError:
    from qgis.PyQt import QtCore, QtGui, QtWidgets
    from qgis.PyQt.QtCore import pyqtSignal as Signal

Qt = QtCore.Qt

__all__ = ["Qt", "QtCore", "QtGui", "QtWidgets", "Signal"]
