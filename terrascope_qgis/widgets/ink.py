"""The colour that a theme writes in, for widgets that paint their own words."""

from __future__ import annotations

from terrascope_qgis.widgets.qt import QtGui, QtWidgets

_NAME = "terrascope_ink"


def ink_of(widget: QtWidgets.QWidget) -> QtGui.QColor:
    """The colour of a label's words where `widget` lies.

    A theme made of a stylesheet (QGIS's Night Mapping) colours labels and leaves the palette of other widgets as it is,
    so a label that nobody sees is asked.
    """
    label = widget.findChild(QtWidgets.QLabel, _NAME)
    if label is None:
        label = QtWidgets.QLabel(widget)
        label.setObjectName(_NAME)
        label.hide()
    label.ensurePolished()
    return label.palette().color(QtGui.QPalette.ColorRole.WindowText)
